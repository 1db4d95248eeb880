using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>
/// A report that something went against the setting's policies, and all that followed (C211–C235). It records what people decide
/// and reminds them of what the law expects of them next; it decides nothing about anybody.
/// </summary>
public sealed partial class Breach : Aggregate
{
    private readonly List<BreachSubject> subjects = [];
    private readonly List<Contact> contacts = [];
    private readonly List<ContactNotMade> notMade = [];
    private readonly List<BreachNote> notes = [];

    private Breach()
    {
    }

    /// <summary>Numbered in its setting: BR-2026-0007.</summary>
    public string Reference { get; private set; } = "";

    public BreachState State { get; private set; }

    public Guid ReportedById { get; private set; }

    public DateTimeOffset ReportedAt { get; private set; }

    /// <summary>When the setting knew. Every clock starts here.</summary>
    public DateTimeOffset KnownAt { get; private set; }

    public DateTimeOffset? OccurredAt { get; private set; }

    public string? Where { get; private set; }

    public BreachCategory Category { get; private set; }

    public string WhatHappened { get; private set; } = "";

    /// <summary>Initials or a reference, never a full name.</summary>
    public string? Child { get; private set; }

    public bool ImmediateDanger { get; private set; }

    public bool IllegalContentOrOffence { get; private set; }

    public CaseRoute Route { get; private set; }

    /// <summary>The last London day of the nearest duty still open; null when none is. Lists sort by it.</summary>
    public DateOnly? NextDueOn { get; private set; }

    public IReadOnlyList<BreachSubject> Subjects => subjects;

    public IReadOnlyList<Contact> Contacts => contacts;

    public IReadOnlyList<ContactNotMade> NotMade => notMade;

    public IReadOnlyList<BreachNote> Notes => notes;

    public bool IsOpen => State is not BreachState.Closed;

    public static Breach Report(
        Guid id,
        Guid settingId,
        string reference,
        BreachReport report,
        IReadOnlyCollection<NamedSubject> about,
        IReadOnlyCollection<PersonInRoles> people,
        Actor by,
        DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(by);
        if (string.IsNullOrWhiteSpace(report.WhatHappened))
            throw new RuleBrokenException(new WhatHappenedMissing());
        if (report.OccurredAt > now)
            throw new RuleBrokenException(new NotInTheFuture("OccurredAt"));
        CheckSubjects(about);

        var breach = new Breach
        {
            Id = id,
            SettingId = settingId,
            Reference = reference,
            State = BreachState.Reported,
            ReportedById = by.PersonId,
            ReportedAt = now,
            KnownAt = now,
            OccurredAt = report.OccurredAt,
            Where = Trimmed(report.Where),
            Category = report.Category,
            WhatHappened = report.WhatHappened.Trim(),
            Child = Trimmed(report.Child),
            ImmediateDanger = report.ImmediateDanger,
            IllegalContentOrOffence = report.IllegalContentOrOffence,
        };
        breach.SetSubjects(about, people);
        breach.Recount();
        breach.Raise(new BreachReported(reference, report.Category, now, breach.Route), by, now);
        return breach;
    }

    /// <summary>Says anew whom the report is about. Who may see it changes with the same save.</summary>
    public void NameSubjects(
        IReadOnlyCollection<NamedSubject> about, IReadOnlyCollection<PersonInRoles> people, string reason, Actor by, DateTimeOffset now)
    {
        GuardOpenFor(by);
        CheckSubjects(about);
        reason = ReasonMissing.Require(reason);
        var (before, aboutOwnPeople) = (Route, IsAboutOwnPeople);
        subjects.Clear();
        SetSubjects(about, people);
        if (IsAboutOwnPeople && !aboutOwnPeople)
            Threshold = null;
        Raise(new SubjectsNamed(Reference, subjects.Count, before, Route), by, now, reason);
    }

    /// <summary>
    /// Routes the case again after roles changed hands, so that it never waits on an empty desk. Silent when nothing changes.
    /// </summary>
    public void RouteAgain(IReadOnlyCollection<PersonInRoles> people, string reason, DateTimeOffset now)
    {
        var before = Route;
        Route = BreachRouting.RouteFor(SubjectPeople(), people);
        if (Route != before)
            Raise(new SubjectsNamed(Reference, subjects.Count, before, Route), Actor.Portal, now, ReasonMissing.Require(reason));
    }

    public void AddNote(Guid noteId, NoteKind kind, string text, Actor by, DateTimeOffset now)
    {
        GuardOpenFor(by);
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleBrokenException(new NoteMissing());
        if (kind is NoteKind.Investigation)
            GuardInvestigation();
        notes.Add(new BreachNote(noteId, kind, text.Trim(), by.Name, now));
        Raise(new BreachNoteAdded(Reference, kind), by, now);
    }

    public IReadOnlyCollection<Guid> SubjectPeople() => [.. subjects.Where(s => s.PersonId is not null).Select(s => s.PersonId!.Value)];

    private bool IsAboutOwnPeople => subjects.Any(subject => subject.Kind is SubjectKind.PersonOfSetting);

    private void SetSubjects(IReadOnlyCollection<NamedSubject> about, IReadOnlyCollection<PersonInRoles> people)
    {
        subjects.AddRange(about.Select(named => new BreachSubject(
            named.Id, named.Kind, named.Kind is SubjectKind.PersonOfSetting ? named.PersonId : null, Trimmed(named.Words))));
        Route = BreachRouting.RouteFor(SubjectPeople(), people);
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

    // The subject comes first: no later refusal may tell them that a case exists.
    private void GuardOpenFor(Actor by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (subjects.Any(subject => subject.PersonId == by.PersonId))
            throw new RuleBrokenException(new SubjectMayNotAct());
        if (!IsOpen)
            throw new RuleBrokenException(new CaseIsClosed());
    }

    private void Recount() => NextDueOn = BreachClock.NearestOpen(this, WorkingDays.England);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A report as the form gives it.</summary>
public sealed record BreachReport(
    BreachCategory Category,
    string WhatHappened,
    DateTimeOffset? OccurredAt,
    string? Where,
    string? Child,
    bool ImmediateDanger,
    bool IllegalContentOrOffence);
