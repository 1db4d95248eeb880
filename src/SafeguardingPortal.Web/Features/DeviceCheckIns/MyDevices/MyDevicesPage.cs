using SafeguardingPortal.Domain.Devices;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.MyDevices;

public sealed record MyDevicesPage(
    CheckInState State,
    string Place,
    IReadOnlyList<DeviceLine> Devices,
    IReadOnlyList<StepLine> Steps,
    int Version,
    Guid NextStepId,
    DateOnly Today);

public sealed record DeviceLine(DeviceKind Kind, string? Note, bool Kept)
{
    public string Label => Note ?? Kind.Label();
}
