using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.Groups;

public sealed class FormGroupHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(FormGroupForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        db.PeopleGroups.Add(PeopleGroup.Form(Ids.New(), db.SettingId, form.Name, form.Kind!.Value, me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
