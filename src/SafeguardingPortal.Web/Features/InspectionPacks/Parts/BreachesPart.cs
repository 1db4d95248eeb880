using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Parts;

/// <summary>
/// How many breaches were reported in the period and what became of them: numbers only, and coarse ones. A report about someone who
/// may open packs is not counted, or the number would tell that person of it; the chapter says so always, and so tells nothing.
/// </summary>
public sealed class BreachesPart(PortalDbContext db) : IPackPart
{
    public PackParts Part => PackParts.Breaches;

    public string Doing => "Counting breaches, without names";

    public async Task<PackChapter> ReadAsync(PackScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var readers = await db.ReadersOfPacksAsync(scope.Today, ct);
        var (from, until) = (London.StartOf(scope.From), London.StartOf(scope.Until.AddDays(1)));
        var counts = await db.Breaches.AsNoTracking()
            .Where(breach => breach.ReportedAt >= from && breach.ReportedAt < until)
            .Where(breach => breach.Route == CaseRoute.DslAndManager)
            .Where(BreachAccess.NotKeptFrom(readers))
            .GroupBy(breach => new { breach.Category, breach.Decision, breach.State, breach.Outcome })
            .Select(group => new { group.Key.Category, group.Key.Decision, group.Key.State, group.Key.Outcome, Count = group.Count() })
            .ToListAsync(ct);

        var terms = scope.Setting.Terms;
        var figures = SmallNumbers.Show(
            Breakdown(counts, count => count.Category.Label(terms), count => count.Count),
            Breakdown(counts, count => count.Decision?.Label() ?? "Not yet triaged", count => count.Count),
            Breakdown(counts, count => count.State == BreachState.Closed ? count.Outcome?.Label() ?? "Closed as no breach" : "Still open", count => count.Count));
        return new PackChapter(
            "breaches", "Breaches",
            "Reports that something went against the policies. Reports about the people who may make this pack are not counted here: "
            + $"ask the {terms.ChairTitle} for those.")
        {
            Tables =
            [
                .. FigureTables.Of(
                    figures, "No breach was reported in the period.", ("What was reported", "Kind"), ("What it was taken for", "Decision"),
                    ("What became of it", "Outcome")),
            ],
        };
    }

    private static IReadOnlyList<(string Label, int Count)> Breakdown<T>(List<T> counts, Func<T, string> label, Func<T, int> number) =>
        [.. counts.GroupBy(label).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Sum(number)))];
}
