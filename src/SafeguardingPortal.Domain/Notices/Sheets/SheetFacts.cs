using System.Globalization;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Notices.Sheets;

/// <summary>One person in one leading role today.</summary>
public sealed record SheetHolder(Role Role, string Name);

/// <summary>What a setting’s poster and leaflet are made from: its own words, times, places and people, as they are today.</summary>
/// <param name="When">Restricted times in words, one for each period.</param>
/// <param name="Places">Where those who work here store their devices; empty where the setting names none.</param>
/// <param name="Break">When and where staff may have their own device in a break; null where they may not.</param>
/// <param name="Worn">Kinds of device that may be worn or kept.</param>
/// <param name="Outside">Kinds of device that do not come in at all.</param>
public sealed record SheetFacts(
    string Setting,
    Terms Terms,
    IReadOnlyList<string> When,
    IReadOnlyList<string> Places,
    string? Break,
    IReadOnlyList<string> Worn,
    IReadOnlyList<string> Outside,
    IReadOnlyList<SheetHolder> Holders)
{
    /// <param name="siteId">Only what holds at one site; null for all of them.</param>
    /// <param name="holders">Who holds which leading role today, in the order in which they are named.</param>
    public static SheetFacts Of(Setting setting, Guid? siteId, IReadOnlyList<SheetHolder> holders)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var times = RestrictedTimes.Of(setting);
        return new SheetFacts(
            setting.Name, setting.Terms,
            [.. times.Periods.Select(hours => $"{hours.Days()}, {Clock(hours.From)} to {Clock(hours.Until)}")],
            [
                .. setting.StoragePlaces.Where(place => place.InUse && (siteId is null || place.SiteId == siteId))
                    .Select(place => place.Name).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase),
            ],
            InABreak(times.Breaks), Kinds(setting, KindTreatment.MayBeWorn), Kinds(setting, KindTreatment.NotAllowed), holders);
    }

    /// <summary>What a sheet should say and cannot, for whoever prints it (C041).</summary>
    public IReadOnlyList<string> Gaps
    {
        get
        {
            var gaps = new List<string>();
            if (Holders.All(holder => holder.Role is not (Role.Dsl or Role.DeputyDsl)))
                gaps.Add("Nobody is recorded as designated safeguarding lead, so nobody can be named as the one to tell.");
            if (Holders.All(holder => holder.Role != Role.Manager))
                gaps.Add($"Nobody is recorded as {Terms.LeaderTitle}.");
            if (Places.Count == 0)
                gaps.Add("No storage place is recorded, so it cannot say where phones go.");
            return gaps;
        }
    }

    private static string? InABreak(BreakRule rule) => !rule.Allowed ? null
        : string.Join(", ", ((string?[])
            ["in a break", rule is { From: { } from, Until: { } until } ? $"{Clock(from)} to {Clock(until)}" : null, rule.Where])
            .OfType<string>());

    private static IReadOnlyList<string> Kinds(Setting setting, KindTreatment treatment) =>
    [
        .. DeviceCatalogue.All.Where(facts => setting.TreatmentOf(facts.Kind) == treatment)
            .Select(facts => facts.Label.ToLowerInvariant()),
    ];

    // As people say it: "8:45 am".
    private static string Clock(TimeOnly time) => time.ToString("h:mm", CultureInfo.InvariantCulture) + (time.Hour < 12 ? " am" : " pm");
}
