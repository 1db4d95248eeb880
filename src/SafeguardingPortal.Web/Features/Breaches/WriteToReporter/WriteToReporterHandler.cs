using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Features.Breaches.Papers;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.WriteToReporter;

public sealed class WriteToReporterHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mail)
{
    public async Task HandleAsync(Guid id, WriteToReporterForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        await db.AddToPapersAsync(
            breach,
            papers =>
            {
                papers.WriteToReporter(breach, Ids.New(), form.Kind!.Value, form.Text!, me.Actor, clock.Now);
                return mail.QueueWrittenToReporterAsync(breach, papers.Messages.Count, ct);
            },
            ct);
    }
}
