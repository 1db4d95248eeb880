using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.KeepFrom;

public sealed class KeepFromHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mail)
{
    public async Task HandleAsync(Guid id, KeepFromForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var concern = await db.OpenConcernAsync(id, form, me, ct);
        if (!await db.People.AnyAsync(person => person.Id == form.PersonId, ct))
            throw new RuleBrokenException(new ConcernPersonMissing());
        var people = await db.HandlersAsync(clock.Today, ct);
        var before = concern.Route;
        concern.KeepFrom(Ids.New(), form.PersonId!.Value, people, form.Reason!, me.Actor, clock.Now);
        if (concern.Route != before)
            await mail.QueueToHandlersAsync(concern, people, me.PersonId, ct);
        await db.SaveChangesAsync(ct);
    }
}
