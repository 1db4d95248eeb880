using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SettingDevices;

/// <summary>What the register says of a device, as typed.</summary>
/// <param name="SimNumber">The number of its SIM card, where it has one.</param>
/// <param name="IsEmergencyPhone">The phone that the setting keeps for emergencies on site and on outings (C125).</param>
/// <param name="ImageCheckEveryDays">How often somebody looks that no picture stayed on it; null for one without a camera.</param>
public sealed record DeviceParticulars(
    string Name,
    SettingDeviceKind Kind,
    string SerialNumber,
    string? SimNumber,
    bool HasCamera,
    bool IsEmergencyPhone,
    AllowedUsers AllowedUsers,
    int? ImageCheckEveryDays)
{
    /// <exception cref="RuleBrokenException">Something that the register needs is missing.</exception>
    internal DeviceParticulars Checked()
    {
        if (string.IsNullOrWhiteSpace(Name))
            throw new RuleBrokenException(new DeviceNameMissing());
        if (string.IsNullOrWhiteSpace(SerialNumber))
            throw new RuleBrokenException(new SerialNumberMissing());
        if (HasCamera && ImageCheckEveryDays is not (>= 1 and <= 366))
            throw new RuleBrokenException(new ImageCheckPeriodMissing());

        return this with
        {
            Name = Name.Trim(),
            SerialNumber = SerialNumber.Trim(),
            SimNumber = string.IsNullOrWhiteSpace(SimNumber) ? null : SimNumber.Trim(),
            ImageCheckEveryDays = HasCamera ? ImageCheckEveryDays : null,
        };
    }
}
