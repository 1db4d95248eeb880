using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Rosters;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Rosters.SetPattern;

public sealed class SetPatternHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, SetPatternForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await db.People.AnyAsync(person => person.Id == id, ct))
            throw new RecordNotFoundException();

        var from = form.From!.Value;
        foreach (var pattern in await db.WeekPatterns.Where(held => held.PersonId == id && held.Until == null).ToListAsync(ct))
            pattern.GiveWay(from, me.Actor, clock.Now);
        db.WeekPatterns.Add(WeekPattern.Set(Ids.New(), me.Setting.Id, id, from, form.Week(), Ids.New, me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
