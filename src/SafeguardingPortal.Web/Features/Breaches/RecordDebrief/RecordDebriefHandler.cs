using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordDebrief;

public sealed class RecordDebriefHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, RecordDebriefForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        if (form.Held is false)
            breach.SkipDebrief(me.Setting.Rules, form.Reason!, me.Actor, clock.Now);
        else
            breach.RecordDebrief(form.HeldOn!.Value, form.WhoTookPart!, form.Lessons!, await LessonAsync(form, ct), me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }

    private async Task<PolicyLesson?> LessonAsync(RecordDebriefForm form, CancellationToken ct)
    {
        if (form.PolicyToReviewId is not { } policyId)
            return null;
        return await db.Policies.AnyAsync(policy => policy.Id == policyId, ct)
            ? new PolicyLesson(policyId, form.PolicyReviewAsked)
            : throw new RecordNotFoundException();
    }
}
