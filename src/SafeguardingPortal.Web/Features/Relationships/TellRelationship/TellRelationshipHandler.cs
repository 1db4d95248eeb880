using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Data.Relationships;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships.TellRelationship;

public sealed class TellRelationshipHandler(PortalDbContext db, References references, MailQueue mails, CurrentPerson me, SchoolClock clock)
{
    /// <returns>The identifier of the new record.</returns>
    public async Task<Guid> HandleAsync(TellRelationshipForm form, CancellationToken ct)
    {
        // Only those who decide write it down for somebody else; everyone else tells of their own.
        var (today, forAnother) = (clock.Today, me.May(Permission.DecideRelationships) && form.PersonId is not null);
        var personId = forAnother ? form.PersonId!.Value : me.PersonId;
        if (!await db.WorkingOn(today).AnyAsync(person => person.Id == personId, ct))
            throw new RuleBrokenException(new NotAmongThePeople());

        var word = new RelationshipWord(
            form.Kinds.Aggregate(RelationshipKinds.None, (all, one) => all | one), form.WithWhom, form.Child, form.Circumstances,
            forAnother ? form.ToldOn ?? today : today);
        var told = RelationshipDisclosure.Tell(
            Ids.New(), me.Setting.Id, await references.NextInNoOrderAsync("RD", today, ct), personId, word, me.Setting.Rules.ChildNamedBy,
            WorkingDays.England, me.Actor, clock.Now);
        db.RelationshipDisclosures.Add(told);
        var seats = await db.RelationshipSeatsAsync(personId, me.Setting.Rules, today, ct);
        foreach (var decider in seats.ToTell.Where(decider => decider != me.PersonId))
            await RelationshipToldMail.QueueAsync(mails, told, decider, ct);
        await db.SaveChangesAsync(ct);
        return told.Id;
    }
}

public sealed record NotAmongThePeople() : Refusal("Choose one of the people listed.", "PersonId");
