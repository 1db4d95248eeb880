using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tablets;
using SafeguardingPortal.Web.Platform.Tablets;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Tablets.Identify;

public sealed class IdentifyHandler(PortalDbContext db, CurrentTablet tablet, TabletVisits visits, SchoolClock clock)
{
    /// <summary>Compares the PIN and begins the person's visit. A wrong PIN is saved as such before it is refused.</summary>
    /// <exception cref="RuleBrokenException">The PIN is wrong, or the card is paused, locked or withdrawn.</exception>
    public async Task<Identification> ByPinAsync(PinForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var card = await db.PinCards.FirstOrDefaultAsync(found => found.PersonId == form.PersonId, ct)
            ?? throw new RuleBrokenException(new PinCardNotInUse());
        var person = await db.People.Include(found => found.Roles).SingleAsync(found => found.Id == card.PersonId, ct);
        card.RefuseIfClosed(clock.Now);
        if (!TabletSecrets.IsPin(card, form.Pin))
        {
            card.NoteWrongPin(person.Name, tablet.Name, tablet.Actor, clock.Now);
            await db.SaveChangesAsync(ct);
            card.RefuseIfClosed(clock.Now);
            throw new RuleBrokenException(new PinWrong());
        }

        var how = card.MustChoosePin ? Identification.StartPin : Identification.Pin;
        await visits.BeginAsync(person, card, how, ct);
        await db.SaveChangesAsync(ct);
        return how;
    }
}
