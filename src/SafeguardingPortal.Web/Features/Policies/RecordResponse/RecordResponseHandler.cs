using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.RecordResponse;

public sealed class RecordResponseHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid policyId, Guid consultationId, RecordResponseForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (_, draft) = await VersionInTheMaking.LoadAsync(db, policyId, ct);
        db.Expect(draft, form.Version);

        var answer = new ConsultationAnswer(form.From, form.On, form.Said, form.Done);
        draft.RecordResponse(Ids.New(), consultationId, answer, clock.Today, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
