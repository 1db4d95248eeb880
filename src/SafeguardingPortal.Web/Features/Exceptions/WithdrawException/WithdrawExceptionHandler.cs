using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.WithdrawException;

public sealed class WithdrawExceptionHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, WithdrawExceptionForm form, CancellationToken ct)
    {
        var request = await db.ExceptionAsync(id, me.Actor, ct);
        db.Expect(request, form.Version);
        request.Withdraw(form.Reason ?? "", me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
