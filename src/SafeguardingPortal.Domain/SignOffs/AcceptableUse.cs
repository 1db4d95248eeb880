namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>What an acceptable use policy is about (C057).</summary>
public enum AcceptableUse
{
    General,
    SocialMedia,
    RemoteLearning,
    Visitors,

    /// <summary>Acknowledged by parents, carers and learners, of whom the setting keeps a record (C064).</summary>
    ParentsAndLearners,
}

/// <summary>Who is asked and what they confirm.</summary>
public sealed record AudienceTerms(
    Audience Asked, string? Statement, AcceptableUse Use = AcceptableUse.General, bool AnnouncesMonitoring = false)
{
    public IReadOnlyList<SigningQuestion> Questions { get; init; } = [];

    /// <summary>How many children a policy of parents and learners is about; null while nobody has said.</summary>
    public int? Children { get; init; }
}

public static class AcceptableUseLabels
{
    public static string Label(this AcceptableUse use) => use switch
    {
        AcceptableUse.General => "General use of technology",
        AcceptableUse.SocialMedia => "Social media",
        AcceptableUse.RemoteLearning => "Remote learning",
        AcceptableUse.Visitors => "Visitors and volunteers",
        AcceptableUse.ParentsAndLearners => "Parents, carers and learners",
        _ => throw new ArgumentOutOfRangeException(nameof(use)),
    };
}
