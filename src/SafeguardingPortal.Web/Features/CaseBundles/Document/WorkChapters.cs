using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.CaseBundles.Document;

/// <summary>The chapters of a bundle, from the work on the case and what passed between the reporter and those who handle it.</summary>
internal static class WorkChapters
{
    public static BundleChapter Work(CaseWork? work) => new(
        "work", "Interviews, evidence and decisions",
        work is null ? [] :
        [
            .. work.Entries.OrderBy(entry => entry.HappenedAt).Select(entry => new BundleItem(
                $"{entry.Kind.Label()}, {Words.DateTime(entry.HappenedAt)}", [new("Present", entry.Present), new("Recorded by", entry.By)], entry.What)),
            .. work.Suspension is { } suspension
                ? [new BundleItem("Their work meanwhile", [new("Decision", suspension.Label()), new("Also considered", work.AlternativesConsidered)], work.SuspensionReason)]
                : Array.Empty<BundleItem>(),
            .. work.WelfareContact is { } contact
                ? [new BundleItem("Welfare contact", [new("Who", contact)], work.WelfareArrangement)]
                : Array.Empty<BundleItem>(),
            // Said in every bundle with work in it, so that it does not tell whether there are any.
            new BundleItem("Left out", [], "Private notes. Each is read by its writer alone and stands in no bundle."),
        ],
        "Nothing is on record.");

    public static BundleChapter Tasks(CaseWork? work, IReadOnlyDictionary<Guid, string> names) => new(
        "tasks", "Tasks",
        [
            .. (work?.Tasks ?? []).OrderBy(task => task.PlannedAt).Select(task => new BundleItem(
                task.What,
                [
                    new("Kind", task.Kind.Label()),
                    new("Given to", $"{names[task.OwnerId]}, by {Words.Date(task.DueOn)}"),
                    new("Done", task.DoneAt is { } at ? $"{task.DoneBy}, {Words.DateTime(at)}" : "Not yet"),
                    new("What came of it", task.Done),
                ])),
        ],
        "No task was planned.");

    // A reporter's message carries no name, so none can slip into the bundle.
    public static BundleChapter Messages(CasePapers? papers) => new(
        "messages", "Messages with the reporter",
        [
            .. (papers?.Messages ?? []).OrderBy(message => message.At).Select(message => new BundleItem(
                $"{message.By ?? "The reporter"}, {Words.DateTime(message.At)}", [], message.Text)),
        ],
        "Nothing was written.");
}
