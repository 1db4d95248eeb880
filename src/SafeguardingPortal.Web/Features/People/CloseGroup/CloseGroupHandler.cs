using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.CloseGroup;

/// <summary>Closes a group and ends what its people belonged to, in one save.</summary>
public sealed class CloseGroupHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, CloseGroupForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var group = await db.PeopleGroups.FirstOrDefaultAsync(found => found.Id == id, ct) ?? throw new RecordNotFoundException();
        var (now, lastDay) = (clock.Now, form.LastDay!.Value);
        db.Expect(group, form.Version);
        group.Close(lastDay, form.Reason, me.Actor, now, clock.Today);

        // Whoever leaves before leaves the group with the setting.
        var members = await db.People.Include(person => person.Groups)
            .Where(person => (person.LeftOn == null || person.LeftOn > lastDay)
                && person.Groups.Any(member => member.GroupId == id && member.Until == null))
            .ToListAsync(ct);
        foreach (var member in members)
            member.LeaveGroup(id, group.Name, lastDay, form.Reason, me.Actor, now);
        await db.SaveChangesAsync(ct);
    }
}
