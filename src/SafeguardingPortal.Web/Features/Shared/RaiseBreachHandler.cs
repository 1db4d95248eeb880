using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.Access;
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
    private static readonly Role[] Handling = [Role.Dsl, Role.DeputyDsl, Role.Manager, Role.Chair];

    public async Task<Breach> HandleAsync(Guid id, BreachReport report, NamedSubject about, CancellationToken ct)
    {
        var today = clock.Today;
        var handlers = await db.People.AsNoTracking().Include(person => person.Roles)
            .Where(person => person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today))
            .Where(person => person.Roles.Any(held =>
                Handling.Contains(held.Role) && held.From <= today && (held.To == null || held.To >= today)))
            .ToListAsync(ct);
        IReadOnlyCollection<PersonInRoles> people =
            [.. handlers.Select(person => new PersonInRoles(person.Id, person.RolesOn(today)))];

        var breach = Breach.Report(
            id, me.Setting.Id, await references.NextAsync("BR", today, ct), report, [about], people, me.Actor, clock.Now,
            await db.ClockBookAsync(ct));
        db.Breaches.Add(breach);
        foreach (var recipient in BreachRouting.Recipients(breach.Route, breach.KeptFrom(), people))
        {
            await mails.QueueAsync(
                recipient,
                "A report waits for you",
                [$"Report {breach.Reference} waits for you in the Safeguarding Portal. Please open it today."],
                $"/breaches/{breach.Id}",
                $"breach-handler:{breach.Id}:{recipient}",
                ct);
        }

        return breach;
    }
}
