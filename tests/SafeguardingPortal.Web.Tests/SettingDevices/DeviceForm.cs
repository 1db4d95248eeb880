using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.SettingDevices;

/// <summary>One form about a device: who may not open it (null where everyone at work may), where it starts from, what makes it good, what is left out to make it wrong.</summary>
internal sealed record DeviceForm(
    string Page, Role? NotFor, Action<SettingDevice, TestSetting>? From, Dictionary<string, string?> Good, string Missing, string Message,
    string Event)
{
    private static readonly string Because = "Because it is so";

    public static readonly DeviceForm[] All =
    [
        new("/details", Role.Staff, null,
            new()
            {
                ["Form.Name"] = "Oak camera", ["Form.Kind"] = "Camera", ["Form.SerialNumber"] = "N-2", ["Form.HasCamera"] = "true",
                ["Form.ImageCheckEveryDays"] = "1", ["Form.AllowedUsers"] = "Staff", ["Form.Reason"] = Because,
            },
            "Form.SerialNumber", "Enter the serial number", nameof(SettingDeviceDescribed)),
        new("/protection", Role.Staff, null,
            new() { ["Form.Protection"] = "Encryption", ["Form.SeenOn"] = "2026-05-05" },
            "Form.SeenOn", "Enter the day on which you saw it", nameof(ProtectionSeen)),
        new("/issue", null, null, new() { ["Form.PersonId"] = "{staff}", ["Form.Place"] = "Acorn room" },
            "Form.Place", "Say where it is used", nameof(SettingDeviceIssued)),
        new("/return", null, (device, setting) => Issue(device, setting), new() { ["Form.Place"] = "Office safe" },
            "Form.Place", "Say where it is kept", nameof(SettingDeviceReturned)),
        new("/clear", null, null,
            new() { ["Form.Transferred"] = "true", ["Form.Wiped"] = "true", ["Form.TypedName"] = "{me}" },
            "Form.TypedName", "Type your name to sign", nameof(ClearedForOuting)),
        new("/off-site", null, (device, setting) => Ready(device, setting),
            new() { ["Form.PersonId"] = "{staff}", ["Form.Destination"] = "The wood", ["Form.ExpectedBackAt"] = "2026-05-06T16:00" },
            "Form.Destination", "Say where it goes", nameof(TakenOffSite)),
        new("/back", null, (device, setting) => Away(device, setting), new() { ["Form.Place"] = "Office safe" },
            "Form.Place", "Say where it is kept", nameof(BroughtBack)),
        new("/images", Role.Staff, null, new() { ["Form.Found"] = "2", ["Form.Note"] = "Two of the sand pit, moved" },
            "Form.Found", "Enter how many pictures", nameof(ImagesChecked)),
        new("/lost", null, null, new() { ["Form.Theft"] = "Lost", ["Form.WhatHappened"] = "Left on the bus" },
            "Form.WhatHappened", "Say what happened", nameof(SettingDeviceLost)),
        new("/found", Role.Staff, null, new() { ["Form.Place"] = "Office safe", ["Form.Reason"] = Because },
            "Form.Reason", "Say how it was found", nameof(SettingDeviceFound)),
        new("/retire", Role.Staff, null, new() { ["Form.Reason"] = Because }, "Form.Reason", "Say what becomes of it",
            nameof(SettingDeviceRetired)),
    ];

    private static void Issue(SettingDevice device, TestSetting setting) => device.Issue(
        Ids.New(), setting[Role.Staff].Id, "x", true, "Acorn room", setting[Role.Manager].Actor, TestClock.Start.AddHours(-1));

    private static void Ready(SettingDevice device, TestSetting setting)
    {
        var by = setting[Role.Manager].Actor;
        device.SeeProtection(Protection.Encryption, TestClock.Today, by, TestClock.Start.AddHours(-1));
        device.ClearForOuting(Ids.New(), true, true, by.Name, null, by, TestClock.Start.AddHours(-1));
    }

    private static void Away(SettingDevice device, TestSetting setting)
    {
        Ready(device, setting);
        device.TakeOffSite(
            new OffSitePlan(setting[Role.Staff].Id, "x", true, "The wood", TestClock.Start.AddHours(4), null), Ids.New(), Ids.New(),
            setting[Role.Manager].Actor, TestClock.Start.AddMinutes(-30));
    }
}
