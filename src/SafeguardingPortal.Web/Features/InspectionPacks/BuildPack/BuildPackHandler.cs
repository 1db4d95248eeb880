using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.InspectionPacks.BuildPack;

/// <summary>Asks for a pack; a job makes it.</summary>
public sealed class BuildPackHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, References references)
{
    public async Task<Guid> HandleAsync(BuildPackForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var chosen = await db.Policies.Where(policy => form.PolicyIds.Contains(policy.Id)).Select(policy => policy.Id).ToListAsync(ct);
        var request = new PackRequest(
            form.Parts.Aggregate(PackParts.None, (all, part) => all | part), form.From!.Value, form.Until!.Value, chosen);
        var reference = await references.NextAsync("PK", clock.Today, ct);
        var pack = Pack.Request(Ids.New(), me.Setting.Id, reference, request, Ids.New, me.Actor, clock.Now);
        db.Add(pack);
        db.Add(PackProgress.Of(pack));
        await db.SaveChangesAsync(ct);
        return pack.Id;
    }
}
