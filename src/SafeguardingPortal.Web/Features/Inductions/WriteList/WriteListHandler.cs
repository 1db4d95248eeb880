using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Inductions;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Inductions.WriteList;

public sealed class WriteListHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(PersonCategory category, WriteListForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var list = await db.InductionLists.Include(found => found.Items).FirstOrDefaultAsync(found => found.Category == category, ct);
        if (list is null)
        {
            db.InductionLists.Add(InductionList.Set(Ids.New(), db.SettingId, category, form.Written(), Ids.New, me.Actor, clock.Now));
        }
        else
        {
            db.Expect(list, form.Version);
            list.Change(form.Written(), form.Reason, Ids.New, me.Actor, clock.Now);
        }

        await db.SaveChangesAsync(ct);
    }
}
