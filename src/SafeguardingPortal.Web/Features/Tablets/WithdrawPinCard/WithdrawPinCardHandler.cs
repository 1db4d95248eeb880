using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Tablets.WithdrawPinCard;

public sealed class WithdrawPinCardHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid personId, WithdrawPinCardForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var card = await db.PinCards.FirstOrDefaultAsync(found => found.PersonId == personId, ct) ?? throw new RecordNotFoundException();
        var name = await db.People.Where(person => person.Id == personId).Select(person => person.Name).SingleAsync(ct);
        db.Expect(card, form.Version);
        card.Withdraw(name, form.Reason, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
