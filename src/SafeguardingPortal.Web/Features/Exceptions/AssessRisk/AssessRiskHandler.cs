using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.AssessRisk;

public sealed class AssessRiskHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, AssessRiskForm form, CancellationToken ct)
    {
        var request = await db.ExceptionAsync(id, me.Actor, ct);
        db.Expect(request, form.Version);
        request.AssessRisk(
            form.Hazards ?? "", form.WhoIsAtRisk ?? "", form.Controls ?? "", form.ResidualRisk!.Value, form.AssessedOn!.Value, me.Actor,
            clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
