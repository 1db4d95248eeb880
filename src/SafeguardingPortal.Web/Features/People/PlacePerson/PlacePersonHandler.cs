using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.PlacePerson;

public sealed class PlacePersonHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, PlacePersonForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var person = await db.People.AsSplitQuery().Include(found => found.Sites).Include(found => found.Groups)
            .FirstOrDefaultAsync(found => found.Id == id, ct) ?? throw new RecordNotFoundException();
        var manager = form.LineManagerId is not { } managerId ? null
            : await db.People.Where(found => found.Id == managerId)
                .Select(found => new NamedUnit(found.Id, found.Name)).FirstOrDefaultAsync(ct)
                ?? throw new RecordNotFoundException();
        var groups = await db.PeopleGroups.Where(group => group.InUse && form.Groups.Contains(group.Id))
            .OrderBy(group => group.Name).Select(group => new NamedUnit(group.Id, group.Name)).ToListAsync(ct);
        var sites = me.Setting.Sites.Where(site => form.Sites.Contains(site.Id)).Select(site => new NamedUnit(site.Id, site.Name)).ToList();
        db.Expect(person, form.Version);
        person.Place(new Placing(manager, sites, groups), me.Actor, clock.Now, clock.Today);
        await db.SaveChangesAsync(ct);
    }
}
