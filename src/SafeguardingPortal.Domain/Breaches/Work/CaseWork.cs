using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.Work;

/// <summary>
/// What is done about a case day by day: who does what by when, what was heard and found and decided, how the person it is about is looked
/// after. It has the case's own identifier, so that whatever hides the case hides this; two handlers at once, one here and one at the
/// case, do not get in each other's way.
/// </summary>
public sealed class CaseWork : Aggregate
{
    private readonly List<CaseTask> tasks = [];
    private readonly List<CaseEntry> entries = [];
    private readonly List<PrivateNote> privateNotes = [];

    private CaseWork()
    {
    }

    public IReadOnlyList<CaseTask> Tasks => tasks;

    public IReadOnlyList<CaseEntry> Entries => entries;

    public IReadOnlyList<PrivateNote> PrivateNotes => privateNotes;

    /// <summary>Keeps in touch with the person it is about, and takes no part in the case.</summary>
    public string? WelfareContact { get; private set; }

    public string? WelfareArrangement { get; private set; }

    public SuspensionChoice? Suspension { get; private set; }

    public string? AlternativesConsidered { get; private set; }

    public string? SuspensionReason { get; private set; }

    public static CaseWork Begin(Breach breach, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        breach.CheckOpenFor(by);
        var work = new CaseWork { Id = breach.Id, SettingId = breach.SettingId };
        work.Raise(new CaseWorkBegun(breach.Reference), by, now);
        return work;
    }

    /// <param name="able">Those who may open the case: a task is only given to somebody who can read what it is about.</param>
    public void PlanTask(Breach breach, Guid taskId, PlannedTask plan, IReadOnlyCollection<Guid> able, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        ArgumentNullException.ThrowIfNull(plan);
        breach.CheckOpenFor(by);
        if (string.IsNullOrWhiteSpace(plan.What))
            throw new RuleBrokenException(new TaskMissing());
        if (!able.Contains(plan.OwnerId))
            throw new RuleBrokenException(new MayNotHandle("OwnerId"));
        if (plan.ContactId is { } contact && breach.Contacts.All(made => made.Id != contact || made.Advice is null))
            throw new RuleBrokenException(new NoSuchAdvice());
        if (plan.DueOn < Calendar.London.Date(now))
            throw new RuleBrokenException(new DueInThePast());
        plan = plan with { What = plan.What.Trim(), Kind = plan.ContactId is null ? plan.Kind : CaseTaskKind.FromAdvice };
        tasks.Add(new CaseTask(taskId, plan, now));
        Say(breach, new CaseTaskPlanned(breach.Reference, plan.Kind, plan.DueOn), by, now);
    }

    /// <summary>Gives a task to somebody else, as where its owner left or may not know of the case any more. Also after the case was closed.</summary>
    /// <param name="able">Those who may open the case.</param>
    public void GiveTask(Breach breach, Guid taskId, Guid ownerId, IReadOnlyCollection<Guid> able, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        ArgumentNullException.ThrowIfNull(able);
        ArgumentNullException.ThrowIfNull(by);
        if (breach.IsKeptFrom(by.PersonId))
            throw new RuleBrokenException(new SubjectMayNotAct());
        var task = tasks.FirstOrDefault(one => one.Id == taskId) ?? throw new RuleBrokenException(new UnknownTask());
        if (task.DoneAt is not null)
            throw new RuleBrokenException(new TaskDoneAlready());
        if (!able.Contains(ownerId))
            throw new RuleBrokenException(new MayNotHandle("OwnerId"));
        if (task.OwnerId == ownerId)
            throw new RuleBrokenException(new TaskIsTheirs());
        reason = ReasonMissing.Require(reason);
        task.GiveTo(ownerId);
        Say(breach, new CaseTaskGiven(breach.Reference, task.Kind, task.DueOn), by, now, reason);
    }

    /// <summary>Also after the case was closed: what was promised to an agency may take longer than the case.</summary>
    public void FinishTask(Breach breach, Guid taskId, string done, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        ArgumentNullException.ThrowIfNull(by);
        if (breach.IsKeptFrom(by.PersonId))
            throw new RuleBrokenException(new SubjectMayNotAct());
        var task = tasks.FirstOrDefault(one => one.Id == taskId) ?? throw new RuleBrokenException(new UnknownTask());
        if (task.DoneAt is not null)
            throw new RuleBrokenException(new TaskDoneAlready());
        task.Finish(ReasonMissing.Require(done, "Done"), by.Name, now);
        Say(breach, new CaseTaskFinished(breach.Reference, task.Kind), by, now, done.Trim());
    }

    /// <summary>
    /// An interview or a piece of evidence belongs to the investigation, and waits for the LADO where they must be told. A decision does not.
    /// </summary>
    public void Enter(Breach breach, Guid entryId, NewEntry entry, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        ArgumentNullException.ThrowIfNull(entry);
        breach.CheckOpenFor(by);
        if (entry.Kind is not EntryKind.Decision)
            breach.CheckInvestigation();
        if (string.IsNullOrWhiteSpace(entry.What))
            throw new RuleBrokenException(new EntryMissing());
        if (entry.Kind is EntryKind.Interview && string.IsNullOrWhiteSpace(entry.Present))
            throw new RuleBrokenException(new PresentMissing());
        if (entry.HappenedAt > now)
            throw new RuleBrokenException(new NotInTheFuture("HappenedAt"));
        entries.Add(new CaseEntry(entryId, entry with { What = entry.What.Trim(), Present = entry.Present?.Trim() }, by.Name, now));
        Say(breach, new CaseEntryMade(breach.Reference, entry.Kind, entry.HappenedAt), by, now);
    }

    /// <summary>The person it is about is told who looks after them, and never what the case holds.</summary>
    public void NameWelfareContact(Breach breach, string contact, string arrangement, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        breach.CheckOpenFor(by);
        if (string.IsNullOrWhiteSpace(contact))
            throw new RuleBrokenException(new WelfareContactMissing());
        if (string.IsNullOrWhiteSpace(arrangement))
            throw new RuleBrokenException(new ArrangementMissing());
        (WelfareContact, WelfareArrangement) = (contact.Trim(), arrangement.Trim());
        Say(breach, new WelfareContactNamed(breach.Reference), by, now);
    }

    /// <summary>Suspension is not neutral: what else was considered is recorded beside each choice, and why.</summary>
    public void ConsiderSuspension(Breach breach, SuspensionChoice choice, string alternatives, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        breach.CheckOpenFor(by);
        if (string.IsNullOrWhiteSpace(alternatives))
            throw new RuleBrokenException(new AlternativesMissing());
        reason = ReasonMissing.Require(reason);
        (Suspension, AlternativesConsidered, SuspensionReason) = (choice, alternatives.Trim(), reason);
        Say(breach, new SuspensionConsidered(breach.Reference, choice), by, now, reason);
    }

    /// <summary>Read by its writer alone. The trail says that there is one, so that nobody is surprised by it later.</summary>
    public void NotePrivately(Breach breach, Guid noteId, string text, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        breach.CheckOpenFor(by);
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleBrokenException(new NoteMissing());
        privateNotes.Add(new PrivateNote(noteId, by.PersonId, text.Trim(), now));
        Say(breach, new PrivateNoteAdded(breach.Reference), by, now);
    }

    // What is recorded here is recorded about the case.
    private void Say(Breach breach, DomainEvent what, Actor by, DateTimeOffset now, string? why = null)
    {
        breach.LookAgainAfter(now);
        Raise(what, by, now, why);
    }
}
