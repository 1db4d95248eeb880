using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordNotMade;

public sealed class RecordNotMadeHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, Duty duty, RecordNotMadeForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        var agreedById = form.AgreedById!.Value;
        var agreedBy = await db.NameOfAsync(agreedById, ct) ?? throw new RuleBrokenException(new SecondPersonNeeded());
        breach.RecordNotMade(Ids.New(), duty, form.Reason!, agreedById, agreedBy, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
