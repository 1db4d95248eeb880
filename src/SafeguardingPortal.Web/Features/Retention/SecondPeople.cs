using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention;

/// <summary>Who may be the second of the two people that a disposal takes.</summary>
public sealed class SecondPeople(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <summary>
    /// Empty where somebody else may see the record and so decides having seen it. Otherwise those who may confirm its end without: never one from
    /// whom it is kept.
    /// </summary>
    public async Task<IReadOnlyList<SelectListItem>> UnseenAsync(KeptRecord record, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        var today = clock.Today;
        var others = await db.People.AsNoTracking().Include(person => person.Roles)
            .Where(person => person.Id != me.PersonId && person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today))
            .OrderBy(person => person.Name).ToListAsync(ct);
        var able = BreachRouting.Recipients(
            record.Route, record.HiddenFrom, [.. others.Select(person => new PersonInRoles(person.Id, person.RolesOn(today)))]);
        return able.Count > 0 ? [] :
        [
            .. others
                .Where(person => !record.HiddenFrom.Contains(person.Id) && RolePermissions.Allow(person.RolesOn(today), Permission.ConfirmEmergencies))
                .Select(person => new SelectListItem(person.Name, person.Id.ToString())),
        ];
    }
}
