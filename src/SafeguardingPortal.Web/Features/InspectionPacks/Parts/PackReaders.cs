using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Packs;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Parts;

internal static class PackReaders
{
    /// <summary>Everyone who may open a pack once it is made: a case about any of them, and what it led to, is left out of it.</summary>
    public static Task<List<Guid>> ReadersOfPacksAsync(this PortalDbContext db, DateOnly today, CancellationToken ct)
    {
        List<Role> roles = [.. Enum.GetValues<Role>().Where(role => RolePermissions.Allow(role, Permission.BuildPacks))];
        return db.People
            .Where(person => person.Roles.Any(held => roles.Contains(held.Role) && held.From <= today && (held.To == null || held.To >= today)))
            .Select(person => person.Id)
            .ToListAsync(ct);
    }

    /// <summary>The packs that this person may read.</summary>
    public static IQueryable<Pack> PacksReadBy(this PortalDbContext db, Guid personId) =>
        db.Packs.Where(pack => pack.Readers.Any(reader => reader.PersonId == personId));
}
