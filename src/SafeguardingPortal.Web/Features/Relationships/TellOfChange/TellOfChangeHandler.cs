using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Relationships;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships.TellOfChange;

public sealed class TellOfChangeHandler(PortalDbContext db, MailQueue mails, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, TellOfChangeForm form, CancellationToken ct)
    {
        var told = await db.RelationshipAsync(id, form.Version, me.Actor, ct);
        var changeId = Ids.New();
        told.TellOfChange(changeId, form.What, WorkingDays.England, me.Actor, clock.Now);
        var seats = await db.RelationshipSeatsAsync(told.PersonId, me.Setting.Rules, clock.Today, ct);
        foreach (var decider in seats.ToTell.Where(decider => decider != me.PersonId))
            await RelationshipChangedMail.QueueAsync(mails, told, changeId, decider, ct);
        await db.SaveChangesAsync(ct);
    }
}
