using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Web.Features.People;

/// <summary>A mail address belongs to one person of a setting, because a log-in does.</summary>
internal static class Addresses
{
    /// <exception cref="RuleBrokenException">Somebody else who works here has the address (<see cref="AddressUsedAlready"/>).</exception>
    public static async Task RefuseAddressInUseAsync(this PortalDbContext db, StaffMember person, DateOnly today, CancellationToken ct)
    {
        if (person.Email is { } email && await db.People.AnyAsync(
                other => other.Id != person.Id && other.Email == email && (other.LeftOn == null || other.LeftOn >= today), ct))
            throw new RuleBrokenException(new AddressUsedAlready(email));
    }

    /// <summary>Saves a person after that question. Of two who take one address at the same moment the unique index lets one through.</summary>
    /// <exception cref="RuleBrokenException">Somebody else was first (<see cref="AddressUsedAlready"/>).</exception>
    public static async Task SavePersonAsync(this PortalDbContext db, StaffMember person, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException failed) when (failed.IsNotUnique() && person.Email is not null)
        {
            db.ChangeTracker.Clear();
            throw new RuleBrokenException(new AddressUsedAlready(person.Email));
        }
    }
}
