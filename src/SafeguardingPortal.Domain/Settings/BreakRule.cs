namespace SafeguardingPortal.Domain.Settings;

/// <summary>Whether, when and where people may have their own device in a break of restricted time (C085, C142).</summary>
/// <param name="Allowed">Without it a break is no reason.</param>
/// <param name="From">The first minute of the breaks; null for at any time.</param>
/// <param name="Until">The first minute after them.</param>
/// <param name="Where">Where it may be used, such as the staff room; null where nobody says.</param>
public sealed record BreakRule(bool Allowed, TimeOnly? From = null, TimeOnly? Until = null, string? Where = null)
{
    /// <summary>Whether a break at this time of the day needs no exception.</summary>
    public bool AllowsAt(TimeOnly time) => Allowed && (From is null || Until is null || (From <= time && time < Until));
}
