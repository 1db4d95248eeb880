using System.Globalization;

namespace SafeguardingPortal.Web.Platform.Time;

/// <summary>Dates and times as people read them here: "Tue 5 May 2026, 3:40 pm". Instants are shown in London time.</summary>
public static class Words
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string Date(DateOnly date) => date.ToString("ddd d MMM yyyy", British);

    public static string Date(DateTimeOffset instant) => Date(SchoolClock.LondonDate(instant));

    public static string Time(TimeOnly time) => time.ToString("h:mm", British) + (time.Hour < 12 ? " am" : " pm");

    public static string Time(DateTimeOffset instant) => Time(SchoolClock.LondonTime(instant));

    public static string DateTime(DateTimeOffset instant) => $"{Date(instant)}, {Time(instant)}";

    /// <summary>"1 day", "3 days": the noun with an s unless there is one.</summary>
    public static string Count(int number, string noun, string? plural = null) =>
        string.Create(British, $"{number:N0} {(number == 1 ? noun : plural ?? noun + "s")}");
}
