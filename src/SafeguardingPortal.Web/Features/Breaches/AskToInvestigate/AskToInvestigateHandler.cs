using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AskToInvestigate;

public sealed class AskToInvestigateHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mail)
{
    public async Task HandleAsync(Guid id, SecondPersonForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        var askedOfId = form.AskedOfId!.Value;
        var askedOf = await db.SecondPersonAsync(breach, askedOfId, me.PersonId, clock.Today, ct);
        breach.AskToInvestigate(Ids.New(), form.Reason!, askedOfId, askedOf, me.Actor, clock.Now);
        await mail.QueueSecondOpinionAsync(breach, breach.SecondOpinions[^1], ct);
        await db.SaveChangesAsync(ct);
    }
}
