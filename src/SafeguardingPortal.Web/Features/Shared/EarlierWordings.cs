using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Work;

namespace SafeguardingPortal.Web.Features.Shared;

/// <summary>Something about a case as it was worded until somebody recorded it anew.</summary>
/// <param name="Until">When that was.</param>
/// <param name="By">Who did.</param>
public sealed record EarlierWording(string What, string Text, DateTimeOffset Until, string By)
{
    /// <summary>It belongs to the outcome and the debrief; else to the two sides of the case.</summary>
    public bool OfTheEnd { get; internal init; }
}

/// <summary>
/// What was said before about outcome, parents, debrief and welfare. The case itself holds what holds; the audit trail has what it replaced. For those alone who
/// may open the case.
/// </summary>
internal static class EarlierWordings
{
    // More than a case is ever worded anew.
    private const int Longest = 200;

    private static readonly string[] Events =
    [
        nameof(OutcomeRecorded), nameof(ParentsRecorded), nameof(DebriefRecorded), nameof(DebriefNotHeld), nameof(BreachReopened), nameof(WelfareContactNamed),
        nameof(SuspensionConsidered),
    ];

    private static readonly Dictionary<string, (string What, bool OfTheEnd)> Worded = new()
    {
        [nameof(Breach.Outcome)] = ("Outcome", true),
        [nameof(Breach.DealtWith)] = ("Dealt with", true),
        [nameof(Breach.ParentsTold)] = ("Parents were told", false),
        [nameof(Breach.ParentsNotTold)] = ("Parents were not told", false),
        [nameof(Breach.DebriefTakenPart)] = ("Took part in the debrief", true),
        [nameof(Breach.Lessons)] = ("Lessons", true),
        [nameof(Breach.PolicyReviewAsked)] = ("Look at again", true),
        [nameof(Breach.NoDebriefReason)] = ("No debrief because", true),
        [nameof(CaseWork.WelfareContact)] = ("Welfare contact", false),
        [nameof(CaseWork.WelfareArrangement)] = ("How they keep in touch", false),
        [nameof(CaseWork.Suspension)] = ("Their work", false),
        [nameof(CaseWork.AlternativesConsidered)] = ("Also considered", false),
        [nameof(CaseWork.SuspensionReason)] = ("Why", false),
    };

    /// <summary>Oldest first. Whose content went with a record that was disposed of is not among them.</summary>
    public static async Task<IReadOnlyList<EarlierWording>> EarlierOfCaseAsync(this PortalDbContext db, Guid id, CancellationToken ct)
    {
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.SubjectId == id && entry.Changes != null && Events.Contains(entry.Event))
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(Longest)
            .Select(entry => new { entry.SubjectType, entry.SubjectVersion, entry.At, entry.ActorName, entry.Changes })
            .ToListAsync(ct);
        // Two events of one save carry the same changes.
        return
        [
            .. entries.DistinctBy(entry => (entry.SubjectType, entry.SubjectVersion)).Reverse()
                .SelectMany(entry => Before(entry.Changes!).Select(before => new EarlierWording(before.What, before.Text, entry.At, entry.ActorName)
                {
                    OfTheEnd = before.OfTheEnd,
                })),
        ];
    }

    private static IEnumerable<(string What, string Text, bool OfTheEnd)> Before(string changes)
    {
        using var parsed = JsonDocument.Parse(changes);
        return
        [
            .. from change in parsed.RootElement.EnumerateObject()
               where Worded.ContainsKey(change.Name) && change.Value.GetArrayLength() == 2
               let text = Text(change.Name, change.Value[0])
               where !string.IsNullOrWhiteSpace(text)
               select (Worded[change.Name].What, text, Worded[change.Name].OfTheEnd),
        ];
    }

    private static string? Text(string property, JsonElement before)
    {
        if (before.ValueKind is JsonValueKind.String)
            return before.GetString();
        if (before.ValueKind is not JsonValueKind.Number)
            return null;
        return property is nameof(Breach.Outcome) ? ((Outcome)before.GetInt32()).Label()
            : property is nameof(CaseWork.Suspension) ? ((SuspensionChoice)before.GetInt32()).Label()
            : null;
    }
}
