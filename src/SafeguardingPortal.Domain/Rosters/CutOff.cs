using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Rosters;

/// <summary>By when a person has checked in: the setting's cut-off or, for a later start, a quarter of an hour after it.</summary>
public static class CutOff
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(15);

    /// <param name="starts">When the person's day begins by their pattern; null where there is none.</param>
    public static DateTimeOffset Of(SettingRules rules, DateOnly day, TimeOnly? starts)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var own = starts?.Add(AfterStart);
        var time = own > rules.CheckInCutOff ? own.Value : rules.CheckInCutOff;
        return London.Instant(day, time);
    }
}
