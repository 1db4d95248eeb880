using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices;

/// <summary>The few facts above a form that is about one device.</summary>
public sealed record DeviceHead(
    Guid Id,
    string Reference,
    string Name,
    SettingDeviceKind Kind,
    SettingDeviceState State,
    Guid? HolderId,
    string? Holder,
    string Place,
    bool HasCamera,
    bool Encrypted,
    DateTimeOffset? LastClearedAt,
    int Version)
{
    /// <exception cref="RecordNotFoundException">There is no such device here.</exception>
    internal static async Task<DeviceHead> OfAsync(PortalDbContext db, Guid id, CancellationToken ct) =>
        await db.SettingDevices.AsNoTracking().Where(device => device.Id == id)
            .Select(device => new DeviceHead(
                device.Id, device.Reference, device.Name, device.Kind, device.State, device.HolderId,
                db.People.Where(person => person.Id == device.HolderId).Select(person => person.Name).FirstOrDefault(), device.Place,
                device.HasCamera, device.EncryptionSeenOn != null, device.LastClearedAt, device.Version))
            .FirstOrDefaultAsync(ct) ?? throw new RecordNotFoundException();
}
