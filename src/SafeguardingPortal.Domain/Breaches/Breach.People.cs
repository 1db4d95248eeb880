using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

// Whom it is about, who is kept out of it, and who may therefore know of it.
public sealed partial class Breach
{
    private readonly List<BreachSubject> subjects = [];
    private readonly List<CaseConflict> conflicts = [];
    private readonly List<CaseEmergencyAccess> emergencyAccess = [];

    public IReadOnlyList<BreachSubject> Subjects => subjects;

    /// <summary>When a person of the setting was last added to those it is about; null where all were named with the report.</summary>
    public DateTimeOffset? AboutSince { get; private set; }

    public IReadOnlyList<CaseConflict> Conflicts => conflicts;

    public IReadOnlyList<CaseEmergencyAccess> EmergencyAccess => emergencyAccess;

    /// <summary>Handles the adult's side of it.</summary>
    public Guid? CaseManagerId { get; private set; }

    /// <summary>Looks after the child's side of it.</summary>
    public Guid? ChildLeadId { get; private set; }

    public IReadOnlyCollection<Guid> SubjectPeople() => [.. subjects.Where(s => s.PersonId is not null).Select(s => s.PersonId!.Value)];

    /// <summary>Everyone who may not know of it: whom it is about, and who is kept out by a conflict of interest.</summary>
    public IReadOnlyCollection<Guid> KeptFrom() => [.. SubjectPeople().Union(conflicts.Select(conflict => conflict.PersonId))];

    public bool IsKeptFrom(Guid personId) =>
        subjects.Any(subject => subject.PersonId == personId) || conflicts.Any(conflict => conflict.PersonId == personId);

    /// <summary>Says anew whom the report is about. Who may see it changes with the same save.</summary>
    public void NameSubjects(
        IReadOnlyCollection<NamedSubject> about, IReadOnlyCollection<PersonInRoles> people, string reason, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        CheckSubjects(about);
        reason = ReasonMissing.Require(reason);
        var (before, named, asked) = (Route, SubjectPeople(), AsksForThreshold);
        BreachSubject[] former = [.. subjects];
        subjects.Clear();
        SetSubjects(about, people, now, former);
        KeepOnRecord(former, reason, by, now);
        // What was answered and advised about one person is not an answer about another.
        var somebodyNew = SubjectPeople().Except(named).Any();
        if (somebodyNew)
            AboutSince = now;
        if (somebodyNew || (AsksForThreshold && !asked))
            Threshold = null;
        LetAgreementsLapse(now);
        Recount();
        Raise(new SubjectsNamed(Reference, subjects.Count, before, Route), by, now, reason);
    }

    /// <summary>Keeps a person out of this case, perhaps the one who says so. It leaves their sight with the same save.</summary>
    public void DeclareConflict(
        Guid id, Guid personId, ConflictKind kind, IReadOnlyCollection<PersonInRoles> people, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        CheckOpenFor(by);
        if (IsKeptFrom(personId))
            throw new RuleBrokenException(new KeptOutAlready());
        reason = ReasonMissing.Require(reason);
        var before = Route;
        conflicts.Add(new CaseConflict(id, personId, kind, reason, by.Name, now));
        RouteTo(people);
        Recount();
        Raise(new ConflictDeclared(Reference, kind, before, Route), by, now, reason);
    }

    public void WithdrawConflict(Guid id, IReadOnlyCollection<PersonInRoles> people, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        CheckOpenFor(by);
        var conflict = conflicts.FirstOrDefault(one => one.Id == id) ?? throw new RuleBrokenException(new UnknownConflict());
        reason = ReasonMissing.Require(reason);
        var before = Route;
        conflicts.Remove(conflict);
        formerlyNamed.Add(NamedBefore.Of(conflict, reason, by.Name, now));
        RouteTo(people);
        Recount();
        Raise(new ConflictWithdrawn(Reference, conflict.Kind, before, Route), by, now, reason);
    }

    /// <summary>
    /// Routes the case again after roles changed hands, or somebody went away or came back, so that it never waits on an empty desk or for a handler
    /// who is gone. Silent when nothing changes.
    /// </summary>
    public void RouteAgain(IReadOnlyCollection<PersonInRoles> people, string reason, DateTimeOffset now)
    {
        var (before, manager, lead) = (Route, CaseManagerId, ChildLeadId);
        RouteTo(people);
        if (Route != before)
            Raise(new MovedToOthers(Reference, before, Route), Actor.Portal, now, ReasonMissing.Require(reason));
        if (CaseManagerId != manager || ChildLeadId != lead)
            Raise(new HandlersGone(Reference, CaseManagerId, ChildLeadId), Actor.Portal, now, ReasonMissing.Require(reason));
    }

    /// <summary>
    /// Says who handles the adult's side and who looks after the child's: two duties that run side by side. Both must be able to open
    /// the case and be here, and where more than one person can, they are two people.
    /// </summary>
    public void AppointHandlers(
        Guid caseManagerId, Guid childLeadId, IReadOnlyCollection<PersonInRoles> people, string reason, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        var able = BreachRouting.WhoCanAct(Route, KeptFrom(), people);
        // The reporter was promised that the case manager alone knows the name: nobody takes that place who may not know it yet.
        if (ReportedAs is ReporterKind.InConfidence && caseManagerId != CaseManagerId && !MayKnowReporter(by)
            && people.Any(person => able.Contains(person.PersonId) && KnowsReporter(person.PersonId, person.Roles)))
            throw new RuleBrokenException(new ReporterTrustsTheManager());
        if (!able.Contains(caseManagerId))
            throw new RuleBrokenException(new MayNotHandle("CaseManagerId"));
        if (!able.Contains(childLeadId))
            throw new RuleBrokenException(new MayNotHandle("ChildLeadId"));
        if (caseManagerId == childLeadId && able.Count > 1)
            throw new RuleBrokenException(new TwoPeopleNeeded());
        reason = ReasonMissing.Require(reason);

        (CaseManagerId, ChildLeadId) = (caseManagerId, childLeadId);
        Raise(new HandlersAppointed(Reference, caseManagerId, childLeadId), by, now, reason);
    }

    /// <summary>
    /// Two people open the case to one of them, to be read for a day, because those who should handle it cannot be reached. Never to a
    /// person it is about or kept out of it, and never confirmed by one.
    /// </summary>
    public void OpenInEmergency(Guid id, Actor asker, string reason, Actor confirmer, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(confirmer);
        if (IsKeptFrom(asker.PersonId) || IsKeptFrom(confirmer.PersonId))
            throw new RuleBrokenException(new SubjectMayNotAct());
        if (asker.PersonId == confirmer.PersonId)
            throw new RuleBrokenException(new SecondPersonNeeded());
        reason = ReasonMissing.Require(reason);
        emergencyAccess.Add(new CaseEmergencyAccess(id, asker.PersonId, reason, confirmer.PersonId, now));
        Raise(new OpenedInEmergency(Reference, asker.PersonId, asker.Name, confirmer.Name), confirmer, now, reason);
    }

    /// <summary>Whether this person may see who reported in confidence: the case manager, and until one is appointed the office's holder.</summary>
    public bool MayKnowReporter(Actor reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (IsKeptFrom(reader.PersonId))
            return false;
        return ReportedAs switch
        {
            ReporterKind.Named => true,
            ReporterKind.Anonymous => false,
            ReporterKind.InConfidence => KnowsReporter(reader.PersonId, reader.Roles),
            _ => throw new ArgumentOutOfRangeException(nameof(reader)),
        };
    }

    private bool KnowsReporter(Guid personId, IReadOnlySet<Role> roles) => CaseManagerId is { } manager
        ? manager == personId
        : roles.Contains(Route is CaseRoute.ChairOnly ? Role.Chair : Role.Manager);

    private bool IsAboutOwnPeople => subjects.Any(subject => subject.Kind is SubjectKind.PersonOfSetting);

    /// <summary>
    /// Whether it is about an adult who works in or for the setting: one of its people, or somebody described of whom triage did not say otherwise, such as
    /// an agency worker or a contractor.
    /// </summary>
    public bool IsAboutSomebodyWhoWorksHere() => IsAboutSomebodyWhoWorksHere(Threshold);

    private bool IsAboutSomebodyWhoWorksHere(HarmThreshold? threshold) => IsAboutOwnPeople
        || (threshold is not (null or HarmThreshold.NobodyWhoWorksHere) && subjects.Any(subject => subject.Kind is SubjectKind.SomeoneElse));

    private void SetSubjects(
        IReadOnlyCollection<NamedSubject> about, IReadOnlyCollection<PersonInRoles> people, DateTimeOffset now, params BreachSubject[] former)
    {
        foreach (var named in about)
        {
            var subject = Of(named, now);
            subjects.Add(Array.Find(former, one => one.IsSameAs(subject)) is { } known ? Of(named, known.Since) : subject);
        }

        RouteTo(people);

        static BreachSubject Of(NamedSubject named, DateTimeOffset since) => new(
            named.Id, named.Kind, named.Kind is SubjectKind.PersonOfSetting ? named.PersonId : null, Trimmed(named.Words), named.Guessed, since);
    }

    /// <summary>Where it belongs among these people, wherever it is.</summary>
    public CaseRoute RouteAmong(IReadOnlyCollection<PersonInRoles> people) => BreachRouting.RouteFor(
        [.. subjects.Where(subject => !subject.Guessed).Select(subject => subject.PersonId).OfType<Guid>()],
        people,
        [.. conflicts.Select(conflict => conflict.PersonId)],
        [.. subjects.Where(subject => subject.Guessed).Select(subject => subject.PersonId).OfType<Guid>()]);

    private void RouteTo(IReadOnlyCollection<PersonInRoles> people)
    {
        Route = RouteAmong(people);
        var able = BreachRouting.Recipients(Route, KeptFrom(), people);
        CaseManagerId = CaseManagerId is { } manager && able.Contains(manager) ? manager : null;
        ChildLeadId = ChildLeadId is { } lead && able.Contains(lead) ? lead : null;
    }

    private static void CheckSubjects(IReadOnlyCollection<NamedSubject> about)
    {
        ArgumentNullException.ThrowIfNull(about);
        if (about.Count == 0)
            throw new RuleBrokenException(new SubjectMissing());
        if (about.Any(named => (named.Kind is SubjectKind.PersonOfSetting && named.PersonId is null)
            || (named.Kind is SubjectKind.SomeoneElse && string.IsNullOrWhiteSpace(named.Words))))
        {
            throw new RuleBrokenException(new SubjectUnclear());
        }
    }
}
