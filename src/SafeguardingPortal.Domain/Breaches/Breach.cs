using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>
/// A report that something went against the setting's policies, and all that followed (C211–C235). It records what people decide
/// and reminds them of what the law expects of them next; it decides nothing about anybody.
/// </summary>
public sealed partial class Breach : Aggregate
{
    private readonly List<Contact> contacts = [];
    private readonly List<BreachNote> notes = [];
    private readonly List<CaseRule> rules = [];

    private Breach()
    {
    }

    /// <summary>Numbered in its setting: BR-2026-0007.</summary>
    public string Reference { get; private set; } = "";

    public BreachState State { get; private set; }

    public ReporterKind ReportedAs { get; private set; }

    /// <summary>Null where nobody may know. Shown as <see cref="MayKnowReporter"/> allows.</summary>
    public Guid? ReportedById { get; private set; }

    /// <summary>Somebody's own lapse, told by themself.</summary>
    public bool OwnLapse { get; private set; }

    /// <summary>The fingerprint of the code that leads an anonymous reporter back; the code itself is kept nowhere.</summary>
    public string? ReturnCodeHash { get; private set; }

    public DateTimeOffset ReportedAt { get; private set; }

    /// <summary>When the setting knew. Every clock starts here.</summary>
    public DateTimeOffset KnownAt { get; private set; }

    public DateTimeOffset? OccurredAt { get; private set; }

    public string? Where { get; private set; }

    public BreachCategory Category { get; private set; }

    public string WhatHappened { get; private set; } = "";

    /// <summary>What was used, as the reporter describes it: "a phone with a blue case", "the parents' chat group".</summary>
    public string? DeviceOrAccount { get; private set; }

    /// <summary>Initials or a reference, never a full name.</summary>
    public string? Child { get; private set; }

    public bool ImmediateDanger { get; private set; }

    /// <summary>Illegal content on a device, such as an image of a child: nobody opens, copies or uploads anything.</summary>
    public bool IllegalContent { get; private set; }

    /// <summary>An offence may have been committed, which is no reason to keep a statement or a log out of the case.</summary>
    public bool PossibleOffence { get; private set; }

    /// <summary>A matter for the police either way.</summary>
    public bool MayBeCrime => IllegalContent || PossibleOffence;

    public CaseRoute Route { get; private set; }

    /// <summary>The last London day of the nearest duty still open; null when none is. Lists sort by it.</summary>
    public DateOnly? NextDueOn { get; private set; }

    public IReadOnlyList<Contact> Contacts => contacts;

    public IReadOnlyList<BreachNote> Notes => notes;

    /// <summary>The clocks' rules as they stood at the report and at the last triage.</summary>
    public IReadOnlyList<CaseRule> Rules => rules;

    public bool IsOpen => State is not BreachState.Closed;

    public static Breach Report(
        Guid id,
        Guid settingId,
        string reference,
        BreachReport report,
        IReadOnlyCollection<NamedSubject> about,
        IReadOnlyCollection<PersonInRoles> people,
        Actor by,
        DateTimeOffset now,
        ClockBook? clocks = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(by);
        if (string.IsNullOrWhiteSpace(report.WhatHappened))
            throw new RuleBrokenException(new WhatHappenedMissing());
        if (report.OccurredAt > now)
            throw new RuleBrokenException(new NotInTheFuture("OccurredAt"));
        CheckSubjects(about);
        if (report.As is ReporterKind.Anonymous && string.IsNullOrEmpty(report.ReturnCodeHash))
            throw new RuleBrokenException(new ReturnCodeMissing());
        if (report.OwnLapse && (report.As is ReporterKind.Anonymous || about.All(named => named.PersonId != by.PersonId)))
            throw new RuleBrokenException(new OwnLapseNeedsName());

        var breach = new Breach
        {
            Id = id,
            SettingId = settingId,
            Reference = reference,
            State = BreachState.Reported,
            ReportedAs = report.As,
            ReportedById = report.As is ReporterKind.Anonymous ? null : by.PersonId,
            ReturnCodeHash = report.As is ReporterKind.Anonymous ? report.ReturnCodeHash : null,
            OwnLapse = report.OwnLapse,
            DeviceOrAccount = Trimmed(report.DeviceOrAccount),
            ReportedAt = now,
            KnownAt = now,
            OccurredAt = report.OccurredAt,
            Where = Trimmed(report.Where),
            Category = report.Category,
            WhatHappened = report.WhatHappened.Trim(),
            Child = Trimmed(report.Child),
            ImmediateDanger = report.ImmediateDanger,
            IllegalContent = report.IllegalContent,
            PossibleOffence = report.PossibleOffence,
        };
        breach.SetSubjects(about, people, now);
        clocks ??= ClockBook.AsItComes;
        breach.CountBy(clocks);
        breach.CountByOwn(clocks, own => own.MayApplyTo(report.Category), now);
        breach.Recount();
        breach.Raise(new BreachReported(reference, report.Category, report.As, now, breach.Route), UnnamedReporter.Of(report.As, by), now);
        return breach;
    }

    public void AddNote(Guid noteId, NoteKind kind, string text, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleBrokenException(new NoteMissing());
        if (kind is NoteKind.Investigation)
            CheckInvestigation();
        notes.Add(new BreachNote(noteId, kind, text.Trim(), by.Name, now));
        Raise(new BreachNoteAdded(Reference, kind), by, now);
    }

    /// <summary>Refuses whoever may not know of the case, and then a case that is closed: no later refusal may tell anybody that it exists.</summary>
    public void CheckOpenFor(Actor by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (IsKeptFrom(by.PersonId))
            throw new RuleBrokenException(new SubjectMayNotAct());
        if (!IsOpen)
            throw new RuleBrokenException(new CaseIsClosed());
    }

    /// <summary>The rule that a clock of this case is counted by.</summary>
    public DeadlineRule RuleOf(string key) =>
        rules.FirstOrDefault(rule => rule.Key == key)?.Rule ?? ClockBook.AsItComes[key];

    private void CountBy(ClockBook clocks)
    {
        foreach (var rule in ClockBook.Keys.Select(key => clocks[key]))
        {
            if (rules.FirstOrDefault(kept => kept.Key == rule.Key) is { } kept)
                kept.Follow(rule);
            else
                rules.Add(new CaseRule(rule));
        }
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
    bool IllegalContent,
    string? DeviceOrAccount = null,
    bool OwnLapse = false,
    ReporterKind As = ReporterKind.Named,
    string? ReturnCodeHash = null,
    bool PossibleOffence = false);
