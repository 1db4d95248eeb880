using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.TriageBreach;

public sealed class TriageBreachHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, TriageBreachForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        breach.Triage(form.ToAnswers(), me.Setting.Rules, me.Actor, clock.Now, new ClockBook(await db.RuleBookAsync(ct)));
        await db.SaveChangesAsync(ct);
    }
}
