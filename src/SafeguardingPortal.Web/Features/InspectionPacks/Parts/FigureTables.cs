using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Parts;

/// <summary>Coarse figures as tables, each with the common total as its last row.</summary>
internal static class FigureTables
{
    public static IEnumerable<PackTable> Of(CoarseFigures figures, string empty, params (string Caption, string Head)[] breakdowns) =>
        breakdowns.Zip(figures.Breakdowns, (named, rows) => new PackTable(
            named.Caption,
            [named.Head, "Number"],
            rows.Count == 0 ? [] : [.. rows.Select(row => (IReadOnlyList<string>)[row.Label, row.Count]), ["All", figures.Total]],
            empty));
}
