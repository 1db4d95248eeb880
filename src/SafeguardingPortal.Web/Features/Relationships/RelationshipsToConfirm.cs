using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Relationships;

/// <summary>Decisions about this person that they have not yet confirmed.</summary>
public sealed class RelationshipsToConfirm(PortalDbContext db, CurrentPerson me) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Owed;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        var myId = me.PersonId;
        var waiting = await db.RelationshipDisclosures.AsNoTracking()
            .Where(told => told.PersonId == myId && told.State == RelationshipState.Decided && told.WaitsToBeRead)
            .OrderBy(told => told.Reference)
            .Select(told => new { told.Id, told.Reference }).ToListAsync(ct);
        return [.. waiting.Select(told => new HomeTask(
            $"Read what was agreed about {told.Reference}", "due", "to confirm", $"/relationships/{told.Id}/confirm", "Read and confirm"))];
    }
}
