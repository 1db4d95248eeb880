using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>The setting's clock for signatures.</summary>
/// <param name="GraceDays">Calendar days from being asked to being late.</param>
/// <param name="RenewalMonths">After how many months a signature is given again; null for never.</param>
public sealed record SignOffClock(int GraceDays, int? RenewalMonths)
{
    public static SignOffClock Of(SettingRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new SignOffClock(rules.SignOffGraceDays, rules.SignOffRenewalMonths);
    }

    /// <summary>What has been owed since this day or longer is overdue today; what began later is still within its grace.</summary>
    public DateOnly OverdueSince(DateOnly today) => today.AddDays(-GraceDays - 1);

    /// <summary>
    /// The last day whose signatures have run out by the given day: what a query compares dates with, as it cannot add months.
    /// </summary>
    public DateOnly LastExpired(DateOnly day)
    {
        if (RenewalMonths is not { } months)
            return DateOnly.MinValue;

        var last = day.AddMonths(-months);
        // The 29th to 31st of a month may fall on the same anniversary as the 28th.
        while (last.AddDays(1).AddMonths(months) <= day)
            last = last.AddDays(1);
        return last;
    }
}
