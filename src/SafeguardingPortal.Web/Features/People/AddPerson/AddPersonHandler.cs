using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.AddPerson;

public sealed class AddPersonHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    private const int MostNamesakes = 10;

    /// <summary>Who joins is a member of staff from the first day: this lets them sign, store a phone and report (C052).</summary>
    public async Task<Guid> HandleAsync(AddPersonForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var startedOn = form.StartedOn!.Value;
        var person = StaffMember.Join(
            Ids.New(), db.SettingId, form.Name!, form.Email, form.JobTitle, form.Category!.Value, startedOn, me.Actor, clock.Now);
        await db.RefuseAddressInUseAsync(person, clock.Today, ct);
        if (!form.SomebodyElse && await WorkedHereBeforeAsync(form, ct) is [var former, ..])
            throw new RuleBrokenException(new WorkedHereBefore(former.Name));

        person.Appoint(Ids.New(), Role.Staff, startedOn, me.Actor, clock.Now);
        db.People.Add(person);
        await db.SavePersonAsync(person, ct);
        return person.Id;
    }

    /// <summary>
    /// Who left and has the name or the address. Added anew as somebody else, they could read what is on record about them from before.
    /// </summary>
    public async Task<IReadOnlyList<FormerPerson>> WorkedHereBeforeAsync(AddPersonForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var today = clock.Today;
        var name = form.Name?.Trim().ToUpperInvariant() ?? "";
        var email = form.Email?.Trim().ToLowerInvariant() ?? "";
        return await db.People.AsNoTracking()
            .Where(person => person.LeftOn < today && (person.SearchName == name || (email != "" && person.Email == email)))
            .OrderByDescending(person => person.LeftOn).ThenBy(person => person.Id).Take(MostNamesakes)
            .Select(person => new FormerPerson(person.Id, person.Name, person.LeftOn!.Value)).ToListAsync(ct);
    }
}
