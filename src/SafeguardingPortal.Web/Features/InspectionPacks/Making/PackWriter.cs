using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;
using SafeguardingPortal.Web.Platform.Print;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Making;

/// <summary>Writes the document of a pack: reads its parts, in their order, and sets them as one HTML page.</summary>
public sealed class PackWriter(PortalDbContext db, IEnumerable<IPackPart> parts, WhosWhoPart people, ViewText views, DocumentStyles styles, SchoolClock clock)
{
    private const string View = "/Features/InspectionPacks/Document/Pack.cshtml";

    public int StepsFor(PackParts chosen) => Chosen(chosen).Count() + 2;

    /// <param name="readers">Everybody who may open it: a case about any of them, and what it led to, is left out of it.</param>
    /// <param name="reached">Told of each step as it begins.</param>
    public async Task<string> WriteAsync(Pack pack, IReadOnlyCollection<Guid> readers, Func<string, Task> reached, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(reached);
        var setting = await db.Settings.AsNoTracking().AsSplitQuery().SingleAsync(ct);
        var scope = new PackScope(
            setting, pack.From, pack.Until, [.. pack.Policies.Select(policy => policy.PolicyId)], clock.Now, clock.Today, readers);

        await reached("Reading who holds which role");
        var chapters = new List<PackChapter> { await people.ReadAsync(scope, ct) };
        foreach (var part in Chosen(pack.Parts))
        {
            await reached(part.Doing);
            chapters.Add(await part.ReadAsync(scope, ct));
        }

        var document = PackCover.On(pack, scope, chapters);
        return await views.RenderAsync(View, new PackPage(document, await styles.ReadAsync("pack", ct)));
    }

    // In the order of the labels: a part that came later does not stand last.
    private IEnumerable<IPackPart> Chosen(PackParts chosen) =>
        PackLabels.Single.Where(single => chosen.HasFlag(single)).Select(single => parts.Single(part => part.Part == single));
}
