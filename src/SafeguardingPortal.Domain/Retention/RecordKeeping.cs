using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Retention;

/// <summary>
/// How long one record is kept and why: its dates, its holds, and in the end its disposal by two people. It outlives the record as a tombstone
/// that says that there was one, of which kind, and by which rule it went; nothing of what it said.
/// </summary>
public sealed partial class RecordKeeping : Aggregate
{
    private readonly List<LegalHold> holds = [];
    private readonly List<HiddenFromPerson> hiddenFrom = [];

    private RecordKeeping()
    {
    }

    public RecordKind Kind { get; private set; }

    public Guid RecordId { get; private set; }

    public string Reference { get; private set; } = "";

    public DateOnly MadeOn { get; private set; }

    public KeepingState State { get; private set; }

    /// <summary>As it was last worked out; pages of the record itself work it out anew.</summary>
    public DateOnly? Until { get; private set; }

    public string Because { get; private set; } = "";

    public string RuleSentence { get; private set; } = "";

    public string RuleEdition { get; private set; } = "";

    public bool OnHold { get; private set; }

    /// <summary>It stays without a day until somebody records when normal pension age is reached, or that nobody knows.</summary>
    public bool WaitsForPensionAge { get; private set; }

    /// <summary>When the last of the people it is about reaches normal pension age.</summary>
    public DateOnly? PensionAgeOn { get; private set; }

    /// <summary>Somebody tried to find it out and nobody can say, as of an agency worker whom nobody knows any more.</summary>
    public bool PensionAgeNotKnown { get; private set; }

    public DateOnly? KeepLongerUntil { get; private set; }

    public FileStanding PersonnelFile { get; private set; }

    /// <summary>Who handled it, and below from whom it is kept: its tombstone is known to the same people as the record was.</summary>
    public CaseRoute Route { get; private set; }

    public IReadOnlyList<LegalHold> Holds => holds;

    public IReadOnlyList<HiddenFromPerson> HiddenFrom => hiddenFrom;

    public static RecordKeeping Begin(Guid id, Guid settingId, KeptRecord record, KeepUntil keep, Func<Guid> newId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(record);
        var keeping = new RecordKeeping
        {
            Id = id,
            SettingId = settingId,
            Kind = record.Kind,
            RecordId = record.Id,
            Reference = record.Reference,
            MadeOn = record.MadeOn,
        };
        keeping.WorkOut(record, keep, newId, now);
        return keeping;
    }

    /// <summary>Takes over what the rules say today. Silent when nothing changes.</summary>
    public void WorkOut(KeptRecord record, KeepUntil keep, Func<Guid> newId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(keep);
        ArgumentNullException.ThrowIfNull(newId);
        if (State is KeepingState.Disposed || !Differs(record, keep))
            return;

        (Until, Because, RuleSentence, RuleEdition, Route) = (keep.Until, keep.Because, keep.Rule.Sentence, keep.Rule.Edition, record.Route);
        WaitsForPensionAge = keep.WaitsForPensionAge;
        if (PersonnelFile is not FileStanding.TakenOut)
            PersonnelFile = record.PersonnelFile;
        hiddenFrom.RemoveAll(other => !record.HiddenFrom.Contains(other.PersonId));
        hiddenFrom.AddRange(record.HiddenFrom
            .Where(person => hiddenFrom.All(other => other.PersonId != person)).Select(person => new HiddenFromPerson(newId(), person)));
        Raise(new KeepingWorkedOut(Reference, Until, Because), Actor.Portal, now);
    }

    /// <summary>Whether working it out anew would change anything.</summary>
    public bool Differs(KeptRecord record, KeepUntil keep) =>
        Until != keep.Until || Because != keep.Because || RuleSentence != keep.Rule.Sentence
        || WaitsForPensionAge != keep.WaitsForPensionAge || Route != record.Route
        || (PersonnelFile != record.PersonnelFile && PersonnelFile is not FileStanding.TakenOut)
        || !hiddenFrom.Select(other => other.PersonId).ToHashSet().SetEquals(record.HiddenFrom);

    public void RecordPensionAge(DateOnly on, string reason, Actor by, DateTimeOffset now)
    {
        GuardKept(by);
        if (on < MadeOn.AddYears(-60) || on > MadeOn.AddYears(80))
            throw new RuleBrokenException(new PensionAgeUnlikely());
        reason = ReasonMissing.Require(reason);
        (PensionAgeOn, PensionAgeNotKnown) = (on, false);
        Raise(new PensionAgeRecorded(Reference, on), by, now, reason);
    }

    /// <summary>Says that nobody can find it out, and why: then the years from the allegation alone count.</summary>
    public void RecordPensionAgeNotKnown(string reason, Actor by, DateTimeOffset now)
    {
        GuardKept(by);
        reason = ReasonMissing.Require(reason);
        (PensionAgeOn, PensionAgeNotKnown) = (null, true);
        Raise(new PensionAgeRecorded(Reference, null), by, now, reason);
    }

    /// <summary>Somebody decided, when the day had come or before, that it is needed for longer.</summary>
    public void KeepLonger(DateOnly until, string reason, Actor by, DateTimeOffset now)
    {
        GuardKept(by);
        if (until <= Calendar.London.Date(now))
            throw new RuleBrokenException(new KeepLongerInThePast());
        reason = ReasonMissing.Require(reason);
        KeepLongerUntil = until;
        State = KeepingState.Kept;
        Raise(new KeptLonger(Reference, until), by, now, reason);
    }

    /// <summary>An allegation found malicious or false leaves the personnel file; a person says that it has.</summary>
    public void TakeOutOfPersonnelFile(string reason, Actor by, DateTimeOffset now)
    {
        GuardKept(by);
        if (PersonnelFile is not FileStanding.MustLeave)
            throw new RuleBrokenException(new NothingInTheFile());
        reason = ReasonMissing.Require(reason);
        PersonnelFile = FileStanding.TakenOut;
        Raise(new TakenOutOfPersonnelFile(Reference), by, now, reason);
    }

    public void PlaceHold(Guid holdId, string reason, Actor by, DateTimeOffset now)
    {
        GuardKept(by);
        reason = ReasonMissing.Require(reason);
        holds.Add(new LegalHold(holdId, reason, by.Name, now));
        (OnHold, State) = (true, KeepingState.Kept);
        Raise(new HoldPlaced(Reference), by, now, reason);
    }

    public void LiftHold(Guid holdId, string reason, Actor by, DateTimeOffset now)
    {
        GuardKept(by);
        var hold = holds.FirstOrDefault(one => one.Id == holdId && one.LiftedAt is null) ?? throw new RuleBrokenException(new NoSuchHold());
        reason = ReasonMissing.Require(reason);
        hold.Lift(reason, by.Name, now);
        OnHold = holds.Any(one => one.LiftedAt is null);
        Raise(new HoldLifted(Reference), by, now, reason);
    }

    // Whoever must not know of the record comes first: no later refusal may tell them that there is one.
    private void GuardKept(Actor by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (hiddenFrom.Any(other => other.PersonId == by.PersonId))
            throw new RuleBrokenException(new SubjectMayNotAct());
        if (State is KeepingState.Disposed)
            throw new RuleBrokenException(new DisposedAlready());
    }
}

public enum KeepingState
{
    Kept,

    /// <summary>One person asked for its disposal; another decides.</summary>
    DisposalAsked,

    /// <summary>The record is gone; this is its tombstone.</summary>
    Disposed,
}

/// <summary>How a record stands to the personnel file of the person it is about.</summary>
public enum FileStanding
{
    NotConcerned,
    MayStay,

    /// <summary>Malicious or false: it leaves the file, and nobody has said yet that it has.</summary>
    MustLeave,

    TakenOut,
}

/// <summary>A record as its keeping sees it.</summary>
public sealed record KeptRecord(
    RecordKind Kind, Guid Id, string Reference, DateOnly MadeOn, CaseRoute Route, FileStanding PersonnelFile, IReadOnlyCollection<Guid> HiddenFrom)
{
    public static KeptRecord Of(Breach breach)
    {
        ArgumentNullException.ThrowIfNull(breach);
        return new(
            RecordKind.Case, breach.Id, breach.Reference, Calendar.London.Date(breach.ReportedAt), breach.Route, FileOf(breach),
            breach.KeptFrom());
    }

    /// <param name="cases">Those that it came from or became: who may not know of them may not know of its tombstone.</param>
    public static KeptRecord Of(Concerns.Concern concern, params IReadOnlyCollection<Breach> cases)
    {
        ArgumentNullException.ThrowIfNull(concern);
        return new(
            RecordKind.Concern, concern.Id, concern.Reference, Calendar.London.Date(concern.RecordedAt),
            cases.Select(breach => breach.Route).Append(concern.Route).Max(), FileStanding.NotConcerned,
            [.. concern.HiddenFrom().Union(cases.SelectMany(breach => breach.KeptFrom()))]);
    }

    private static FileStanding FileOf(Breach breach)
    {
        if (breach.SubjectPeople().Count == 0 || breach.Outcome is null or Outcome.NotAnAllegation)
            return FileStanding.NotConcerned;
        return breach.Outcome is Outcome.Malicious or Outcome.False ? FileStanding.MustLeave : FileStanding.MayStay;
    }
}
