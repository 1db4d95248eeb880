using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AskToLeaveOut;

public sealed class AskToLeaveOutHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mail)
{
    public async Task HandleAsync(Guid id, string whom, SecondPersonForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        var askedOfId = form.AskedOfId!.Value;
        var askedOf = await db.SecondPersonAsync(breach, askedOfId, me.PersonId, clock.Today, ct);
        breach.AskToLeaveOut(Ids.New(), breach.RequiredContacts().Of(whom), form.Reason!, askedOfId, askedOf, me.Actor, clock.Now);
        await mail.QueueSecondOpinionAsync(breach, breach.SecondOpinions[^1], ct);
        await db.SaveChangesAsync(ct);
    }
}
