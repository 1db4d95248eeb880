using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tablets;
using SafeguardingPortal.Web.Platform.Tablets;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Tablets.ChoosePin;

public sealed class ChoosePinHandler(PortalDbContext db, CurrentPerson me, TabletVisits visits, SchoolClock clock)
{
    public async Task HandleAsync(ChoosePinForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (visits.How == Identification.Card)
            throw new RuleBrokenException(new PinOfAnother());

        var card = await db.PinCards.SingleAsync(found => found.PersonId == me.PersonId, ct);
        card.ChoosePin(form.Pin, TabletSecrets.HashPin(form.Pin!), TabletSecrets.IsPin(card, form.Pin), me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
        await visits.RaiseToPinAsync(ct);
    }
}
