using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.Consult;

public sealed class ConsultHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid policyId, ConsultForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (_, draft) = await VersionInTheMaking.LoadAsync(db, policyId, ct);
        db.Expect(draft, form.Version);

        draft.Consult(Ids.New(), new ConsultationPlan(form.Who, form.How, form.From, form.Until), me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
