using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AskSecondPerson;

public sealed class AskSecondPersonHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mail)
{
    public async Task HandleAsync(Guid id, Func<Breach, SecondQuestion> question, SecondPersonForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        var askedOfId = form.AskedOfId!.Value;
        var askedOf = await db.SecondPersonAsync(breach, askedOfId, me.PersonId, clock.Today, ct);
        question(breach).Ask(breach, Ids.New(), form.Reason!, askedOfId, askedOf, me.Actor, clock.Now);
        await mail.QueueSecondOpinionAsync(breach, breach.SecondOpinions[^1], ct);
        await db.SaveChangesAsync(ct);
    }
}
