using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns;

/// <summary>What a person brought, checked against the setting's rules and the person's own live exceptions.</summary>
internal static class Brought
{
    /// <summary>The kinds that may be kept here at all, by the rule or with an exception.</summary>
    public static IReadOnlyList<DeviceKind> Keepable(Setting setting) =>
    [
        .. DeviceCatalogue.All.Select(facts => facts.Kind)
            .Where(kind => setting.TreatmentOf(kind) is KindTreatment.MayBeWorn or KindTreatment.OnlyWithException),
    ];

    /// <summary>The kinds that can be put away: all but those that should not be here.</summary>
    public static IReadOnlyList<DeviceKind> Storable(Setting setting) =>
        [.. DeviceCatalogue.All.Select(facts => facts.Kind).Where(kind => setting.TreatmentOf(kind) != KindTreatment.NotAllowed)];

    /// <summary>The kinds that should not be here, in words; null where there is none.</summary>
    public static string? NotHere(Setting setting)
    {
        var kinds = DeviceCatalogue.All.Where(facts => setting.TreatmentOf(facts.Kind) == KindTreatment.NotAllowed)
            .Select(facts => facts.Label.ToLowerInvariant()).ToList();
        return kinds.Count == 0 ? null : string.Join(", ", kinds);
    }

    public static async Task<IReadOnlyList<DeclaredDevice>> CheckedAsync(
        this PortalDbContext db, Setting setting, Guid personId, IReadOnlyCollection<DeclaredDevice> brought, DateTimeOffset at, CancellationToken ct)
    {
        var live = await db.ExceptionRequests.AsNoTracking().Where(ExceptionAccess.AllowsOwnDevice(personId, at))
            .OrderByDescending(request => request.Until)
            .Select(request => new { request.Id, request.Type, request.Device })
            .ToListAsync(ct);
        // Whoever has a medical exception need not say twice that the device is one.
        var excepted = live.Select(request => (request.Device, request.Id))
            .Concat(live.Where(request => request.Type == ExceptionType.Medical).Select(request => (Device: DeviceKind.MedicalDevice, request.Id)))
            .DistinctBy(pair => pair.Device).ToDictionary(pair => pair.Device, pair => pair.Id);
        return BroughtDevices.Checked(setting, brought, excepted);
    }

    /// <exception cref="RuleBrokenException">A witness is wanted and missing, is the owner, or does not work here.</exception>
    public static async Task RequireWitnessAsync(
        this PortalDbContext db, StorageChecks checks, SettingRules rules, Guid ownerId, DateOnly day, CancellationToken ct)
    {
        checks.Require(rules, ownerId);
        if (checks.WitnessId is { } witness && !await db.People.AnyAsync(
            person => person.Id == witness && person.StartedOn <= day && (person.LeftOn == null || person.LeftOn >= day), ct))
            throw new RuleBrokenException(new WitnessMissing());
    }
}
