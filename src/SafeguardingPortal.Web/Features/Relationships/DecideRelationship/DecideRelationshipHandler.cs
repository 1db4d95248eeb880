using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Relationships;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships.DecideRelationship;

public sealed class DecideRelationshipHandler(PortalDbContext db, MailQueue mails, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, DecideRelationshipForm form, CancellationToken ct)
    {
        var told = await db.RelationshipAsync(id, form.Version, me.Actor, ct);
        var seats = await db.RelationshipSeatsAsync(told.PersonId, me.Setting.Rules, clock.Today, ct);
        var decisionId = Ids.New();
        told.Decide(decisionId, form.ToTalk(), seats, me.Actor, clock.Now);
        await RelationshipDecidedMail.QueueAsync(mails, told, decisionId, ct);
        foreach (var other in new[] { form.SafeguardingId, form.LeaderId }.OfType<Guid>().Where(other => other != me.PersonId))
            await TookPartMail.QueueAsync(mails, told, decisionId, other, ct);
        await db.SaveChangesAsync(ct);
    }
}
