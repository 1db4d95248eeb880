using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices;

/// <summary>Devices that left the premises were encrypted (C128).</summary>
public sealed class OffSiteEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "devices-off-site-encrypted";

    public string Label => "Devices off site";

    public string Shows =>
        "Each device of the setting that left the premises had been seen to be encrypted. "
        + "One that was let go without, with a reason, counts against it.";

    public IReadOnlyList<string> Recognises => ["encrypted", "off site", "off-site", "off the premises", "taken home"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var trips = db.SettingDevices.AsNoTracking().SelectMany(device => device.Trips)
            .Where(trip => trip.LeftAt >= scope.Start && trip.LeftAt < scope.End);
        var all = await trips.CountAsync(ct);
        if (all == 0)
            return EvidenceReading.Nothing("No device left the premises in these days.", scope.Period);

        var encrypted = await trips.CountAsync(trip => trip.Encrypted, ct);
        return new EvidenceReading(
            PromiseStates.Of(encrypted, all), $"{encrypted:N0} of {Words.Count(all, "trip")} with an encrypted device", scope.Period)
        {
            Behind = new("/setting-devices/off-site-log", Permission.UseSettingDevices),
        };
    }
}
