using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Devices;

/// <summary>When personal devices stay in storage (C078): Monday to Friday between two times on the London wall clock.</summary>
public static class RestrictedTime
{
    /// <summary>The first minute counts, the minute named as the end does not.</summary>
    public static bool Includes(SettingRules rules, DateTimeOffset instant)
    {
        var time = TimeOnly.FromDateTime(London.Time(instant).DateTime);
        return IsWeekday(London.Date(instant)) && rules.RestrictedFrom <= time && time < rules.RestrictedUntil;
    }

    public static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
