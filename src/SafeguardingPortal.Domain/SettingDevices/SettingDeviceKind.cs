namespace SafeguardingPortal.Domain.SettingDevices;

/// <summary>What the setting owns and lends to its people.</summary>
public enum SettingDeviceKind
{
    Tablet,
    Camera,
    Phone,
    Laptop,
    Other,
}

/// <summary>Where a device of the setting is in its life.</summary>
public enum SettingDeviceState
{
    InStore,
    Issued,
    OffSite,
    Lost,
    Retired,
}

/// <summary>Who may use a device (C120).</summary>
public enum AllowedUsers
{
    AuthorisedPersonOnly,
    Staff,
    StaffAndChildren,
}

/// <summary>What protects a device and has to be looked at by somebody (C119, C124, C128).</summary>
public enum Protection
{
    Pin,
    Encryption,
    ChildRestrictions,
}

public static class SettingDeviceLabels
{
    public static string Label(this SettingDeviceKind kind) => kind switch
    {
        SettingDeviceKind.Tablet => "Tablet",
        SettingDeviceKind.Camera => "Camera",
        SettingDeviceKind.Phone => "Phone",
        SettingDeviceKind.Laptop => "Laptop",
        SettingDeviceKind.Other => "Other device",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Label(this SettingDeviceState state) => state switch
    {
        SettingDeviceState.InStore => "In the store",
        SettingDeviceState.Issued => "In use",
        SettingDeviceState.OffSite => "Off site",
        SettingDeviceState.Lost => "Missing",
        SettingDeviceState.Retired => "Given up",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Label(this AllowedUsers users) => users switch
    {
        AllowedUsers.AuthorisedPersonOnly => "Only the person it is issued to",
        AllowedUsers.Staff => "Staff",
        AllowedUsers.StaffAndChildren => "Staff, and children with them",
        _ => throw new ArgumentOutOfRangeException(nameof(users)),
    };

    public static string Label(this Protection protection) => protection switch
    {
        Protection.Pin => "Locked by a PIN or password",
        Protection.Encryption => "Encrypted",
        Protection.ChildRestrictions => "Searching and installing locked for children",
        _ => throw new ArgumentOutOfRangeException(nameof(protection)),
    };
}
