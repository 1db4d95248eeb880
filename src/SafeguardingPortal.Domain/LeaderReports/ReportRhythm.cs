namespace SafeguardingPortal.Domain.LeaderReports;

/// <summary>How often a setting promised to report (C240). The months are the setting's own rule; without them, as required.</summary>
public static class ReportRhythm
{
    /// <summary>The London day by which the next one is given; null where it is given as required, or none was given yet.</summary>
    public static DateOnly? NextDue(DateOnly? lastGivenOn, int? months) => months is { } every ? lastGivenOn?.AddMonths(every) : null;

    /// <summary>Of the reports of a period: how many were given by their day, and how many came late or are overdue at its end.</summary>
    /// <param name="givenOn">The days on which reports were given, those before the period too.</param>
    /// <param name="until">The last day looked at, not later than today.</param>
    public static (int InTime, int Late) Kept(IEnumerable<DateOnly> givenOn, int months, DateOnly from, DateOnly until)
    {
        var (inTime, late) = (0, 0);
        DateOnly? last = null;
        foreach (var day in givenOn.Where(day => day <= until).Order())
        {
            if (day >= from)
                (inTime, late) = NextDue(last, months) < day ? (inTime, late + 1) : (inTime + 1, late);
            last = day;
        }

        return NextDue(last, months) < until ? (inTime, late + 1) : (inTime, late);
    }
}
