using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Features.Breaches.Papers;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AddToReport;

public sealed class AddToReportHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mail)
{
    public async Task HandleAsync(Guid id, AddToReportForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.Breaches.Include(one => one.Subjects).Include(one => one.Conflicts)
            .Where(BreachAccess.ReceiptFor(me.PersonId))
            .SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new RecordNotFoundException();
        await db.AddToPapersAsync(
            breach,
            async papers =>
            {
                papers.ReporterAdds(breach, Ids.New(), form.Text!, me.Actor, clock.Now);
                await mail.QueueReporterAddedAsync(breach, await db.HandlersAsync(clock.Today, ct), papers.Messages.Count, ct);
            },
            ct);
    }
}
