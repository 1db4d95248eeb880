using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordContact;

public sealed class RecordContactHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <returns>When the setting knew, where this contact shows that it knew earlier than was on record.</returns>
    public async Task<DateTimeOffset?> HandleAsync(Guid id, RecordContactForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        var (contactId, now) = (Ids.New(), clock.Now);
        var (contact, knew) = (form.ToContact(), breach.KnownAt);
        if (form.EntryId is { } entryId)
        {
            var entry = await db.AgencyEntries.AsNoTracking().SingleOrDefaultAsync(one => one.Id == entryId, ct) ?? throw new RecordNotFoundException();
            contact = ContactMade.With(entry, form.Agency, contact);
        }

        breach.RecordContact(contactId, contact, me.Actor, now);
        if (!string.IsNullOrWhiteSpace(form.Advice))
            breach.RecordAdvice(contactId, form.Advice, contact.At, me.Actor, now);
        await db.SaveChangesAsync(ct);
        return breach.KnownAt < knew ? breach.KnownAt : null;
    }
}
