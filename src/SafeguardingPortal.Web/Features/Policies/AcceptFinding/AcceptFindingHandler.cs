using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies.Checks;
using SafeguardingPortal.Web.Features.Policies.CheckPolicy;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.AcceptFinding;

public sealed class AcceptFindingHandler(PortalDbContext db, CheckPolicyHandler checks, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid policyId, string key, AcceptFindingForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var seen = await checks.CheckAsync(policyId, draftFirst: true, ct) ?? throw new RecordNotFoundException();
        var finding = seen.Open.FirstOrDefault(finding => AcceptedFinding.KeyOf(finding) == key) ?? throw new RecordNotFoundException();
        db.AcceptedFindings.Add(AcceptedFinding.Accept(Ids.New(), seen.Policy, finding, form.Reason, me.Actor, clock.Now));
        await checks.ForgetCountsAsync(policyId, ct);
        await db.SaveChangesAsync(ct);
    }
}
