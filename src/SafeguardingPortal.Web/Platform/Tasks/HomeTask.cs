using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Platform.Tasks;

/// <summary>One thing to do: what it is, how urgent, and the words on its button.</summary>
/// <param name="Kind">kept, due, overdue, info or quiet.</param>
public sealed record HomeTask(string What, string Kind, string Status, string Path, string Verb)
{
    /// <summary>Several things of one kind with days by which they are due.</summary>
    /// <param name="late">How many of them are past their day.</param>
    /// <param name="first">The earliest day.</param>
    public static HomeTask ByDay(string what, int late, DateOnly first, string path, string verb) => late > 0
        ? new HomeTask(what, "overdue", $"{late} late", path, verb)
        : new HomeTask(what, "due", $"by {Words.Date(first)}", path, verb);
}
