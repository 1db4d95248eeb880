using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tablets;
using SafeguardingPortal.Web.Platform.Http;
using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.Web.Features.Tablets.ScanCard;

public sealed class ScanCardHandler(PortalDbContext db, TabletVisits visits, WrongTries tries)
{
    public async Task HandleAsync(ScanCardForm form, HttpContext http, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var hash = TabletSecrets.HashTyped(form.Code);
        var card = await db.PinCards.FirstOrDefaultAsync(found => found.TokenHash == hash && found.WithdrawnAt == null, ct);
        if (card is null)
        {
            tries.Note(http);
            throw new RuleBrokenException(new CardUnknown());
        }

        var person = await db.People.Include(found => found.Roles).SingleAsync(found => found.Id == card.PersonId, ct);
        await visits.BeginAsync(person, card, Identification.Card, ct);
        await db.SaveChangesAsync(ct);
    }
}

public sealed record CardUnknown()
    : Refusal("This card does not work here. Tap your name and use your PIN, or ask for a new card.", "Code");
