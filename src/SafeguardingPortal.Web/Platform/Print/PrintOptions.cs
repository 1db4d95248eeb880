namespace SafeguardingPortal.Web.Platform.Print;

/// <summary>Configuration section <c>Print</c>.</summary>
public sealed record PrintOptions
{
    public const string Section = "Print";

    /// <summary>Path of the browser that prints; null looks at PORTAL_CHROMIUM and then in the usual places.</summary>
    public string? Chromium { get; init; }

    /// <summary>Seconds that one pass may take before its browser is stopped.</summary>
    public int TimeoutSeconds { get; init; } = 120;
}
