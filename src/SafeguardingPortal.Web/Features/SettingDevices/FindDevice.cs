using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices;

/// <summary>Loads what a change needs and no more: of the years that a device was handed on, only the spell that lasts.</summary>
internal static class FindDevice
{
    /// <exception cref="RecordNotFoundException">There is no such device here.</exception>
    public static async Task<SettingDevice> DeviceAsync(this PortalDbContext db, Guid id, CancellationToken ct) =>
        await db.SettingDevices
            .Include(device => device.Custody.Where(spell => spell.Until == null))
            .Include(device => device.Trips.Where(trip => trip.BackAt == null))
            .AsSplitQuery()
            .FirstOrDefaultAsync(device => device.Id == id, ct) ?? throw new RecordNotFoundException();

    /// <exception cref="RecordNotFoundException">There is no such person here.</exception>
    public static async Task<string> NameOfPersonAsync(this PortalDbContext db, Guid? personId, CancellationToken ct) =>
        await db.People.Where(person => person.Id == personId).Select(person => person.Name).FirstOrDefaultAsync(ct)
            ?? throw new RecordNotFoundException();

    /// <summary>
    /// Whether the person may do what only nominated people do: the leader, whoever is nominated for it today, and everyone where nobody
    /// was ever nominated for it.
    /// </summary>
    public static async Task<bool> MayDoAsync(
        this PortalDbContext db, AuthorisedTask task, Guid personId, DateOnly day, CancellationToken ct)
    {
        var given = db.DeviceAuthorisations.Where(nominated => nominated.Task == task);
        return !await given.AnyAsync(ct)
            || await given.Where(DeviceAuthorisation.HoldsOn(day)).AnyAsync(nominated => nominated.PersonId == personId, ct)
            || await db.People.Where(person => person.Id == personId).SelectMany(person => person.Roles)
                .AnyAsync(held => held.Role == Role.Manager && held.From <= day && (held.To == null || day <= held.To), ct);
    }

    /// <summary>Whether the person may decide what is installed, by the register of authorisations.</summary>
    public static Task<bool> MayInstallAsync(this PortalDbContext db, Guid personId, DateOnly day, CancellationToken ct) =>
        db.DeviceAuthorisations.Where(DeviceAuthorisation.HoldsOn(day))
            .AnyAsync(given => given.PersonId == personId && given.Task == AuthorisedTask.InstallSoftware, ct);
}
