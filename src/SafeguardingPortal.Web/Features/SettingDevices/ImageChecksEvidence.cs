using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices;

/// <summary>Somebody looked in time that no picture stayed on the setting's cameras and tablets.</summary>
public sealed class ImageChecksEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "device-image-checks";

    public string Label => "Checks for pictures left on devices";

    public string Shows =>
        "Somebody looked at each device with a camera, by the day it was due, that no picture stayed on it. "
        + "A look that is overdue now counts too.";

    public IReadOnlyList<string> Recognises =>
        ["images are deleted", "photographs are deleted", "wiped from", "cleared from the device", "pictures are removed",
            "memory is cleared"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var today = scope.Today;
        var checks = await db.SettingDevices.AsNoTracking()
            .SelectMany(device => device.ImageChecks)
            .Where(check => check.CheckedAt >= scope.Start && check.CheckedAt < scope.End)
            .Select(check => new { check.CheckedAt, check.DueOn }).ToListAsync(ct);
        var overdue = await db.SettingDevices.CountAsync(device => device.NextImageCheckOn < today, ct);
        if (checks.Count + overdue == 0)
            return EvidenceReading.Nothing("No device was due to be looked at in these days.", scope.Period);

        var inTime = checks.Count(check => check.DueOn is null || SchoolClock.LondonDate(check.CheckedAt) <= check.DueOn);
        return new EvidenceReading(
            PromiseStates.Of(inTime, checks.Count + overdue),
            $"{inTime:N0} of {Words.Count(checks.Count + overdue, "look")} in time", scope.Period)
        {
            Behind = new("/setting-devices/image-checks", Permission.UseSettingDevices),
        };
    }
}
