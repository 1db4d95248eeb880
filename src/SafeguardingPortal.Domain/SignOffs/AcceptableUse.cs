namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>What an acceptable use policy is about (C057).</summary>
public enum AcceptableUse
{
    General,
    SocialMedia,
    RemoteLearning,
    Visitors,
}

/// <summary>Who is asked and what they confirm.</summary>
public sealed record AudienceTerms(
    Audience Asked, string? Statement, AcceptableUse Use = AcceptableUse.General, bool AnnouncesMonitoring = false)
{
    public IReadOnlyList<SigningQuestion> Questions { get; init; } = [];
}

public static class AcceptableUseLabels
{
    public static string Label(this AcceptableUse use) => use switch
    {
        AcceptableUse.General => "General use of technology",
        AcceptableUse.SocialMedia => "Social media",
        AcceptableUse.RemoteLearning => "Remote learning",
        AcceptableUse.Visitors => "Visitors and volunteers",
        _ => throw new ArgumentOutOfRangeException(nameof(use)),
    };
}
