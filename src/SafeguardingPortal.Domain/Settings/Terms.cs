namespace SafeguardingPortal.Domain.Settings;

/// <summary>The setting's own words (C042, C044). Pages and documents use these, never a fixed "manager" or "child".</summary>
public sealed record Terms
{
    public string LeaderTitle { get; init; } = "Manager";

    /// <summary>Whom the leader answers to: "Registered person", "Owner", "Chair of governors", "Chair of the committee".</summary>
    public string ChairTitle { get; init; } = "Registered person";

    public string OversightTitle { get; init; } = "Governor";

    public string Child { get; init; } = "child";

    public string Children { get; init; } = "children";

    /// <summary>The time when personal devices stay away: "session time", "opening hours", "lesson time".</summary>
    public string RestrictedTime { get; init; } = "session time";
}
