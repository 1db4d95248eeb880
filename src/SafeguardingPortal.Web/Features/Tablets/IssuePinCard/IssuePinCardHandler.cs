using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tablets;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Tablets.IssuePinCard;

public sealed class IssuePinCardHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, IOptions<PortalAddress> address)
{
    /// <summary>Returns the card as it is printed: PIN and code are known to nobody once the page is closed.</summary>
    public async Task<IReadOnlyList<PrintedCard>> HandleAsync(Guid personId, IssuePinCardForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var person = await db.People.AsNoTracking().FirstOrDefaultAsync(found => found.Id == personId, ct)
            ?? throw new RecordNotFoundException();
        if (person.LeftOn < clock.Today)
            throw new RuleBrokenException(new AlreadyLeft(person.Name));

        var made = CardPrinter.Make(person.Name, address.Value);
        var card = await db.PinCards.FirstOrDefaultAsync(found => found.PersonId == personId, ct);
        if (card is null)
        {
            db.PinCards.Add(PinCard.Issue(
                Ids.New(), db.SettingId, personId, person.Name, made.PinHash, made.TokenHash, me.Actor, clock.Now));
        }
        else
        {
            db.Expect(card, form.Version);
            card.Reset(person.Name, made.PinHash, made.TokenHash, form.Reason, me.Actor, clock.Now);
        }

        await db.SaveChangesAsync(ct);
        return [made.Card];
    }
}
