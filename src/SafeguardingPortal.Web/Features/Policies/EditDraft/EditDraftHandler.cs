using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.EditDraft;

public sealed class EditDraftHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid policyId, EditDraftForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var policy = await db.Policies.FirstOrDefaultAsync(policy => policy.Id == policyId, ct) ?? throw new RecordNotFoundException();
        var draft = await db.PolicyVersions.WithText().FirstOrDefaultAsync(version => version.Id == policy.DraftVersionId, ct)
            ?? throw new RecordNotFoundException();
        db.Expect(draft, form.Version);

        draft.Rewrite(PolicyTextReader.Read(form.Text!).Policies[0], form.WrittenOn, Ids.New, me.Actor, clock.Now);
        policy.FollowDraft(draft, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
