using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SettingDevices;

namespace SafeguardingPortal.TestSupport;

/// <summary>Devices of the setting that a test starts from.</summary>
public static class GivenSettingDevices
{
    /// <summary>A camera in the office safe, registered a month ago.</summary>
    public static async Task<SettingDevice> HasCameraAsync(this TestSetting setting, Action<SettingDevice>? then = null)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var id = Ids.New();
        var device = SettingDevice.Register(
            id, setting.Id, $"SD-2025-{id.ToString("N")[^6..]}",
            new DeviceParticulars("Acorn camera", SettingDeviceKind.Camera, $"SN-{id.ToString("N")[^6..]}", null, true, false, AllowedUsers.Staff, 7),
            "Office safe", Ids.New(), setting[Role.Manager].Actor, TestClock.Start.AddDays(-30));
        then?.Invoke(device);
        await setting.SaveAsync(db => db.SettingDevices.Add(device));
        return device;
    }

    /// <summary>Changes a stored device as somebody else would, so that a form shown before is stale.</summary>
    public static Task<int> ChangeAsync(this TestSetting setting, SettingDevice device)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return setting.QueryAsync(async db =>
        {
            var stored = await db.SettingDevices.SingleAsync(found => found.Id == device.Id);
            stored.SeeProtection(Protection.Pin, TestClock.Today, setting[Role.Administrator].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });
    }

    /// <summary>The person signed a policy that announces monitoring, so many days ago.</summary>
    public static async Task SignedMonitoringAsync(this TestPerson person, int daysAgo = 10)
    {
        ArgumentNullException.ThrowIfNull(person);
        var policy = await person.Setting.PolicyToSignAsync("Use of our devices", since: TestClock.Start.AddDays(-40));
        await person.SignedAsync(policy, TestClock.Start.AddDays(-daysAgo), announcesMonitoring: true);
    }
}
