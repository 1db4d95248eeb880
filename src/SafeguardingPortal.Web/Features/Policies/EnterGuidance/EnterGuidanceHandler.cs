using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies.Guidance;
using SafeguardingPortal.Web.Features.Policies.CheckPolicy;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.EnterGuidance;

public sealed class EnterGuidanceHandler(PortalDbContext db, CheckPolicyHandler checks, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(EnterGuidanceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var title = form.Title!.Trim();
        var document = await db.GuidanceDocuments.Include(document => document.Editions)
            .FirstOrDefaultAsync(document => document.Title == title, ct);
        if (document is null)
        {
            db.GuidanceDocuments.Add(
                GuidanceDocument.Of(Ids.New(), db.SettingId, form.Entry(), form.Reason, Ids.New, me.Actor, clock.Now));
        }
        else
        {
            db.Expect(document, form.Version);
            document.Change(form.Entry(), form.Reason, Ids.New, me.Actor, clock.Now);
        }

        await checks.ForgetCountsAsync(null, ct);
        await db.SaveChangesAsync(ct);
    }
}
