using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AskToLetFall;

public sealed class AskToLetFallHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mail)
{
    public async Task HandleAsync(Guid id, string whom, SecondPersonForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        var askedOf = await db.SecondPersonAsync(breach, form.AskedOfId!.Value, me.PersonId, clock.Today, ct);
        breach.AskToLetFall(Ids.New(), breach.Binding().Of(whom), form.Reason!, form.AskedOfId.Value, askedOf, me.Actor, clock.Now);
        await mail.QueueSecondOpinionAsync(breach, breach.SecondOpinions[^1], ct);
        await db.SaveChangesAsync(ct);
    }
}
