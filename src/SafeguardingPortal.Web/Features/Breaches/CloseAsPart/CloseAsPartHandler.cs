using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.CloseAsPart;

public sealed class CloseAsPartHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mail)
{
    public async Task HandleAsync(Guid id, CloseAsPartForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        var reference = form.Other!.Trim().ToUpperInvariant();
        // One that they may not know of is answered like one that does not exist.
        var other = await db.CasesOf(me).AsNoTracking().WithEverything().SingleOrDefaultAsync(one => one.Reference == reference, ct)
            ?? throw new RuleBrokenException(new NoSuchCaseOfYours());
        if (await db.CasesOf(me).AnyAsync(part => part.PartOfId == id, ct))
            throw new RuleBrokenException(new PartsOfItsOwn());
        breach.CloseAsPartOf(other, form.Reason!, me.Actor, clock.Now);
        // While the other is open, what was reported is still being dealt with.
        if (!other.IsOpen)
            await mail.QueueClosedAsync(breach, ct);
        await db.SaveChangesAsync(ct);
    }
}
