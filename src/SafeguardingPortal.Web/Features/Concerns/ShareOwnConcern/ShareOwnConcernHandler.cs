using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.ShareOwnConcern;

public sealed class ShareOwnConcernHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, References references, MailQueue mail)
{
    public async Task HandleAsync(ShareOwnConcernForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await db.Concerns.AnyAsync(concern => concern.Id == form.ConcernId, ct))
            return;
        var people = await db.HandlersAsync(clock.Today, ct);
        var concern = Concern.Record(
            form.ConcernId, me.Setting.Id, await references.NextInNoOrderAsync("LC", clock.Today, ct), form.ToFacts(me.PersonId), [], people, me.Actor, clock.Now);
        db.Concerns.Add(concern);
        await mail.QueueToHandlersAsync(concern, people, me.PersonId, ct);
        await db.SaveChangesAsync(ct);
    }
}
