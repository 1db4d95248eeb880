using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.SetAudience;

public sealed class SetAudienceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid policyId, SetAudienceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await db.Policies.AnyAsync(policy => policy.Id == policyId, ct))
            throw new RecordNotFoundException();

        var audience = await db.AcceptableUseAudiences.AsSplitQuery()
            .Include(found => found.Lines).Include(found => found.Questions)
            .FirstOrDefaultAsync(found => found.Id == policyId, ct);
        var terms = form.ToTerms(await db.UnitsAsync(me.Setting, ct));
        if (audience is null)
        {
            db.AcceptableUseAudiences.Add(
                AcceptableUseAudience.Set(policyId, db.SettingId, terms, Ids.New, me.Actor, clock.Now, clock.Today));
        }
        else
        {
            db.Expect(audience, form.Version);
            audience.Change(terms, form.Reason, Ids.New, me.Actor, clock.Now, clock.Today);
        }

        await db.SaveChangesAsync(ct);
    }
}
