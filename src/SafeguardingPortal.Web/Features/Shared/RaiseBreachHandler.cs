using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Shared;

/// <summary>
/// A report that another record calls for: a lost tablet, a visitor who was challenged. It goes the way of every report; whoever
/// raised it keeps a receipt. The caller changes its own record afterwards, because taking the number saves, and then saves.
/// </summary>
public sealed class RaiseBreachHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, References references, MailQueue mails)
{
    public async Task<Breach> HandleAsync(Guid id, BreachReport report, NamedSubject about, CancellationToken ct)
    {
        var today = clock.Today;
        var known = await db.KnownPeopleAsync(today, ct);
        var people = await db.HandlersAsync(today, ct);
        var subjects = WhoIsMeant.Beside([about], report, known, me.Setting.Terms, me.PersonId, Ids.New);
        var breach = Breach.Report(
            id, me.Setting.Id, await references.NextInNoOrderAsync("BR", today, ct), report, subjects, people, me.Actor, clock.Now,
            await db.ClockBookAsync(ct));
        db.Breaches.Add(breach);
        await mails.QueueReportWaitsAsync(breach, people, ct);
        return breach;
    }
}
