using SafeguardingPortal.Domain.Breaches.Work;

namespace SafeguardingPortal.Web.Features.Breaches.Work;

/// <summary>
/// The work on a case as its page shows it to one reader: private notes are the reader's own. A task whose owner left or lost the case is nobody's.
/// </summary>
public sealed record WorkLines(
    string? WelfareContact,
    string? WelfareArrangement,
    string? Suspension,
    string? AlternativesConsidered,
    string? SuspensionReason,
    IReadOnlyList<TaskLine> Tasks,
    IReadOnlyList<EntryLine> Entries,
    IReadOnlyList<PrivateLine> MyNotes)
{
    /// <param name="able">Those who may open the case today.</param>
    internal static WorkLines Of(
        CaseWork? work, Guid reader, IReadOnlyDictionary<Guid, string> names, IReadOnlyCollection<Guid> able, DateOnly today) => work is null
        ? new(null, null, null, null, null, [], [], [])
        : new(
            work.WelfareContact, work.WelfareArrangement, work.Suspension?.Label(), work.AlternativesConsidered, work.SuspensionReason,
            [.. work.Tasks.OrderBy(task => task.DoneAt is not null).ThenBy(task => task.DueOn).Select(task => TaskLine.Of(task, names, able, today))],
            [.. work.Entries.OrderBy(entry => entry.HappenedAt).Select(entry => new EntryLine(
                entry.Kind.Label(), entry.What, entry.Present, entry.HappenedAt, entry.By))],
            [.. work.PrivateNotes.Where(note => note.WriterId == reader).OrderBy(note => note.At).Select(note => new PrivateLine(note.Text, note.At))]);
}

public sealed record TaskLine(
    Guid Id, string What, string From, string Owner, DateOnly DueOn, string? Done, string? DoneBy, DateTimeOffset? DoneAt, string Kind, string Status, Guid? ContactId)
{
    internal static TaskLine Of(CaseTask task, IReadOnlyDictionary<Guid, string> names, IReadOnlyCollection<Guid> able, DateOnly today)
    {
        var (kind, status) = task.DoneAt is not null ? ("kept", "Done")
            : !able.Contains(task.OwnerId) ? ("overdue", "Nobody does it")
            : task.DueOn < today ? ("overdue", "Overdue")
            : task.DueOn == today ? ("due", "Due today") : ("info", "Planned");
        return new(task.Id, task.What, task.Kind.Label(), names[task.OwnerId], task.DueOn, task.Done, task.DoneBy, task.DoneAt, kind, status, task.ContactId);
    }
}

public sealed record EntryLine(string Kind, string What, string? Present, DateTimeOffset HappenedAt, string By);

public sealed record PrivateLine(string Text, DateTimeOffset At);
