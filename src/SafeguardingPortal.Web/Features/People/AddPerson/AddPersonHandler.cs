using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.AddPerson;

public sealed class AddPersonHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <summary>Who joins is a member of staff from the first day: this lets them sign, store a phone and report (C052).</summary>
    public async Task<Guid> HandleAsync(AddPersonForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var startedOn = form.StartedOn!.Value;
        var person = StaffMember.Join(
            Ids.New(), db.SettingId, form.Name!, form.Email, form.JobTitle, form.Category!.Value, startedOn, me.Actor, clock.Now);
        await db.RefuseAddressInUseAsync(person, clock.Today, ct);
        person.Appoint(Ids.New(), Role.Staff, startedOn, me.Actor, clock.Now);
        db.People.Add(person);
        await db.SavePersonAsync(person, ct);
        return person.Id;
    }
}
