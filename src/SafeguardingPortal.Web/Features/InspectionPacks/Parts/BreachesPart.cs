using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Figures;
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
        var terms = scope.Setting.Terms;
        var counts = await db.CountBreachesAsync(scope.From, scope.Until, scope.Readers, terms, ct);
        var figures = SmallNumbers.Show(counts.Kinds, counts.Decisions, counts.Outcomes);
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
}
