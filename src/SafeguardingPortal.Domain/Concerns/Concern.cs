using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Concerns;

/// <summary>
/// A low-level concern: something an adult of the setting did that does not fit the code of conduct and does not appear to meet the harm
/// threshold. Kept together with the others about the same person, place or time, because one alone tells little. A person decides; the
/// portal counts.
/// </summary>
public sealed class Concern : Aggregate
{
    private readonly List<KeptFromPerson> keptFrom = [];

    private Concern()
    {
    }

    /// <summary>Numbered in its setting: LC-2026-0004.</summary>
    public string Reference { get; private set; } = "";

    public ConcernState State { get; private set; }

    /// <summary>The adult it is about, who never sees it here.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>The person said it themself: an openness that is thanked for, not held against them.</summary>
    public bool SelfReport { get; private set; }

    public Guid RecordedById { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public ConcernKind Kind { get; private set; }

    public string What { get; private set; } = "";

    /// <summary>What else was going on: how many adults, what had been planned, what was said.</summary>
    public string? Context { get; private set; }

    /// <summary>London date.</summary>
    public DateOnly OccurredOn { get; private set; }

    /// <summary>London wall clock.</summary>
    public TimeOnly? OccurredTime { get; private set; }

    public DayOfWeek Weekday { get; private set; }

    public PartOfDay PartOfDay { get; private set; }

    public string? Where { get; private set; }

    /// <summary>The place in capitals with single spaces, so that "garden " and "Garden" are one place on every database.</summary>
    public string? PlaceKey { get; private set; }

    public DeviceKind? Device { get; private set; }

    public string ToldBy { get; private set; } = "";

    public string ToldTo { get; private set; } = "";

    public string? DealtWith { get; private set; }

    public DateTimeOffset? DealtWithAt { get; private set; }

    /// <summary>Who in the setting handles it, by the same table as a report (C217).</summary>
    public CaseRoute Route { get; private set; }

    /// <summary>Where a case that it belonged to was handled, once that case is disposed of: it never comes before more eyes than then.</summary>
    public CaseRoute LeastRoute { get; private set; }

    /// <summary>The case from whose triage it came.</summary>
    public Guid? FromCaseId { get; private set; }

    /// <summary>The case that it became part of.</summary>
    public Guid? BecameCaseId { get; private set; }

    public IReadOnlyList<KeptFromPerson> KeptFrom => keptFrom;

    /// <param name="keptFrom">Others who must not see it, such as those who are named in the case that it came from.</param>
    public static Concern Record(
        Guid id,
        Guid settingId,
        string reference,
        ConcernFacts facts,
        IReadOnlyCollection<KeptFromPerson> keptFrom,
        IReadOnlyCollection<PersonInRoles> people,
        Actor by,
        DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        ConcernRefusals.Check(facts, by, now);
        var concern = new Concern
        {
            Id = id,
            SettingId = settingId,
            Reference = reference,
            State = ConcernState.Recorded,
            PersonId = facts.PersonId,
            SelfReport = facts.SelfReport || by.PersonId == facts.PersonId,
            RecordedById = by.PersonId,
            RecordedAt = now,
            Kind = facts.Kind,
            What = facts.What.Trim(),
            Context = Trimmed(facts.Context),
            OccurredOn = facts.OccurredOn,
            OccurredTime = facts.OccurredTime,
            Weekday = facts.OccurredOn.DayOfWeek,
            PartOfDay = PartsOfDay.Of(facts.OccurredTime),
            Where = Trimmed(facts.Where),
            PlaceKey = Places.KeyOf(facts.Where),
            Device = facts.Device,
            ToldBy = Trimmed(facts.ToldBy) ?? by.Name,
            ToldTo = Trimmed(facts.ToldTo) ?? by.Name,
            FromCaseId = facts.FromCaseId,
        };
        concern.keptFrom.AddRange(keptFrom.Where(other => other.PersonId != facts.PersonId));
        concern.Route = concern.RouteAmong(people);
        concern.Raise(new ConcernRecorded(reference, facts.Kind, concern.SelfReport, concern.Route), by, now);
        return concern;
    }

    public void RecordDealtWith(string how, string reason, Actor by, DateTimeOffset now)
    {
        GuardFrom(by);
        if (State is ConcernState.BecameCase)
            throw new RuleBrokenException(new ConcernIsInACase());
        if (string.IsNullOrWhiteSpace(how))
            throw new RuleBrokenException(new HowDealtWithMissing());
        reason = ReasonMissing.Require(reason);

        DealtWith = how.Trim();
        DealtWithAt = now;
        State = ConcernState.DealtWith;
        Raise(new ConcernDealtWith(Reference), by, now, reason);
    }

    /// <summary>Takes it from somebody's eyes: a relative, a partner, a party to it. It moves up where nobody is left to handle it.</summary>
    public void KeepFrom(Guid entryId, Guid personId, IReadOnlyCollection<PersonInRoles> people, string reason, Actor by, DateTimeOffset now)
    {
        GuardFrom(by);
        if (State is ConcernState.BecameCase)
            throw new RuleBrokenException(new KeptOutOfTheCaseInstead());
        if (personId == PersonId || keptFrom.Any(other => other.PersonId == personId))
            throw new RuleBrokenException(new KeptFromAlready());
        reason = ReasonMissing.Require(reason);

        keptFrom.Add(new KeptFromPerson(entryId, personId));
        var before = Route;
        Route = RouteAmong(people);
        Raise(new ConcernKeptFrom(Reference, keptFrom.Count, before, Route), by, now, reason);
    }

    /// <summary>Routes it again after roles changed hands. Silent when nothing changes.</summary>
    public void RouteAgain(IReadOnlyCollection<PersonInRoles> people, string reason, DateTimeOffset now)
    {
        var before = Route;
        Route = RouteAmong(people);
        if (Route != before)
            Raise(new ConcernKeptFrom(Reference, keptFrom.Count, before, Route), Actor.Portal, now, ReasonMissing.Require(reason));
    }

    /// <summary>It was taken up as a case. The concern stays as it was written.</summary>
    public void BecomeCase(Guid caseId, string caseReference, string reason, Actor by, DateTimeOffset now)
    {
        GuardFrom(by);
        if (BecameCaseId is not null)
            throw new RuleBrokenException(new ConcernIsInACase());
        reason = ReasonMissing.Require(reason);

        BecameCaseId = caseId;
        State = ConcernState.BecameCase;
        Raise(new ConcernBecameCase(Reference, caseReference), by, now, reason);
    }

    /// <summary>The case that it came from or became is disposed of. Whoever was kept from that case is kept from what is left of it.</summary>
    /// <param name="route">Of the case at the end.</param>
    public void OutliveCase(
        Guid caseId, CaseRoute route, IReadOnlyCollection<Guid> keptFromCase, Func<Guid> newId, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(keptFromCase);
        ArgumentNullException.ThrowIfNull(newId);
        if (FromCaseId == caseId)
            FromCaseId = null;
        if (BecameCaseId == caseId)
            BecameCaseId = null;
        var known = HiddenFrom();
        keptFrom.AddRange(keptFromCase.Where(person => !known.Contains(person)).Distinct().Select(person => new KeptFromPerson(newId(), person)));
        LeastRoute = route > LeastRoute ? route : LeastRoute;
        Route = route > Route ? route : Route;
        Raise(new ConcernOutlivedCase(Reference), by, now);
    }

    /// <summary>Everybody who must not see it, its subject first.</summary>
    public IReadOnlyCollection<Guid> HiddenFrom() => [PersonId, .. keptFrom.Select(other => other.PersonId)];

    // Somebody from whom it is kept holds no office for it: it must not end on their desk.
    private CaseRoute RouteAmong(IReadOnlyCollection<PersonInRoles> people)
    {
        var others = keptFrom.Select(other => other.PersonId).ToHashSet();
        var route = BreachRouting.RouteFor([PersonId], [.. people.Where(person => !others.Contains(person.PersonId))]);
        return route > LeastRoute ? route : LeastRoute;
    }

    // The subject comes first: no later refusal may tell them that a concern exists.
    private void GuardFrom(Actor by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (HiddenFrom().Contains(by.PersonId))
            throw new RuleBrokenException(new SubjectMayNotAct());
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Somebody beside the subject who must not see a concern.</summary>
public sealed class KeptFromPerson(Guid id, Guid personId)
{
    public Guid Id { get; private init; } = id;

    public Guid PersonId { get; private init; } = personId;
}
