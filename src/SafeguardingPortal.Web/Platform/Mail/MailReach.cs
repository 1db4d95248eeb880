using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Web.Platform.Mail;

/// <summary>
/// Whether the reader of a mail may know of what it is about. Asked when it is delivered, for a mail may wait for hours while somebody comes into
/// the frame, is kept out, gives up the office or leaves.
/// </summary>
internal static class MailReach
{
    /// <param name="today">The London date.</param>
    public static async Task<bool> MayReachAsync(this PortalDbContext db, OutboxMail mail, DateOnly today, CancellationToken ct)
    {
        if (mail is not { AboutId: { } about, RecipientId: { } recipient })
            return true;

        // Delivery works across settings: reader and record are found by their identifiers alone.
        var reader = await db.People.IgnoreQueryFilters().AsNoTracking().Include(person => person.Roles)
            .SingleAsync(person => person.Id == recipient, ct);
        if (reader.LeftOn < today)
            return false;

        var actor = new Actor(reader.Id, reader.Name, reader.RolesOn(today));
        var cases = db.Breaches.IgnoreQueryFilters();
        if (await cases.AnyAsync(breach => breach.Id == about, ct))
        {
            return await cases.Where(mail.ForHandlers ? BreachAccess.VisibleTo(actor) : BreachAccess.NotKeptFrom(recipient))
                .AnyAsync(breach => breach.Id == about, ct);
        }

        if (await db.Concerns.IgnoreQueryFilters().AnyAsync(concern => concern.Id == about, ct))
        {
            return await (mail.ForHandlers ? db.ConcernsKnownTo(actor) : db.ConcernsNotKeptFrom(recipient)).IgnoreQueryFilters()
                .AnyAsync(concern => concern.Id == about, ct);
        }

        var relationships = db.RelationshipDisclosures.IgnoreQueryFilters();
        if (await relationships.AnyAsync(told => told.Id == about, ct))
            return await relationships.Where(RelationshipAccess.VisibleTo(actor)).AnyAsync(told => told.Id == about, ct);

        // About something that nobody is kept from, or about a record that is disposed of, which nobody handles any more.
        return !mail.ForHandlers;
    }
}
