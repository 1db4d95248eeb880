using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Display;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.SettingDevices.DeviceDetails;

public sealed record DeviceDetailsPage(
    DeviceHead Head, DeviceFacts Facts, DeviceCan Can, PagedList<CustodyLine> Custody, IReadOnlyList<string> Software,
    IReadOnlyList<TimelineItem> Timeline);

public sealed record DeviceFacts(
    string SerialNumber,
    string? SimNumber,
    bool IsEmergencyPhone,
    AllowedUsers AllowedUsers,
    DateOnly? PinSeenOn,
    DateOnly? EncryptionSeenOn,
    DateOnly? ChildRestrictionsSeenOn,
    DateOnly? NextImageCheckOn);

/// <summary>What this reader can do next with the device as it stands.</summary>
public sealed record DeviceCan(bool Use, bool Keep)
{
    public static DeviceCan Nothing { get; } = new(false, false);
}

public sealed record CustodyLine(string? Holder, string Place, bool OffSite, DateTimeOffset From, DateTimeOffset? Until);
