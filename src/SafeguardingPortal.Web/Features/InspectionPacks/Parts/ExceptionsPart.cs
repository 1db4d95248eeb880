using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Figures;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Parts;

/// <summary>Exceptions asked for in the period, by kind and by decision (C098). Personal needs are one kind, so that none can be told apart.</summary>
public sealed class ExceptionsPart(PortalDbContext db) : IPackPart
{
    public PackParts Part => PackParts.Exceptions;

    public string Doing => "Counting exceptions";

    public async Task<PackChapter> ReadAsync(PackScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var counts = await ExceptionCounts.OfAsync(db, scope.From, scope.Until, ct);
        var figures = SmallNumbers.Show(counts.Kinds, counts.Decisions);
        return new PackChapter("exceptions", "Exceptions", "Where someone asked to use a device although the rules say no, someone else decided.")
        {
            Tables =
            [
                .. FigureTables.Of(figures, "No exception was asked for in the period.", ("By kind", "Kind"), ("By decision", "Decision")),
            ],
        };
    }
}
