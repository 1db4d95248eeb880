using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Rosters;

/// <summary>Each day's roster was set against the check-ins: every gap answered, and the day signed.</summary>
public sealed class RosterDaysEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "roster-days-signed";

    public string Label => "Roster set against check-ins";

    public string Shows =>
        "Each working day those expected were set against those who checked in, every gap was answered by somebody, "
        + "and the day was signed. "
        + "Today is left out.";

    public IReadOnlyList<string> Recognises => ["register of devices", "checked each day", "daily check", "leaders check that phones"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var today = scope.Today;
        var days = db.RosterDays.AsNoTracking().Where(day => day.Day >= scope.From && day.Day <= scope.Until && day.Day < today);
        var all = await days.CountAsync(ct);
        if (all == 0)
            return EvidenceReading.Nothing("No day has been set against the roster yet.", scope.Period);

        var signed = await days.CountAsync(day => day.ClosedAt != null, ct);
        return new EvidenceReading(PromiseStates.Of(signed, all), $"{signed:N0} of {Words.Count(all, "day")} signed", scope.Period)
        {
            Behind = new("/devices/days", Permission.SeeDeviceRegister),
        };
    }
}
