namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>The text in force, as it is put before a person.</summary>
/// <param name="Fingerprint">SHA-256 of the version's text, in hexadecimal.</param>
public sealed record TextToSign(
    Guid PolicyId, string PolicyTitle, Guid VersionId, int VersionNumber, string Fingerprint, string Statement)
{
    /// <summary>What the policy is about, kept with the signature for those who ask later (C057).</summary>
    public AcceptableUse Use { get; init; }

    /// <summary>The text says that use of the setting's equipment may be monitored (C058).</summary>
    public bool AnnouncesMonitoring { get; init; }

    /// <summary>How many parts the text is read in: <see cref="ReadingSteps"/>.</summary>
    public int Sections { get; init; }

    /// <summary>Asked before signing; usually none.</summary>
    public IReadOnlyList<SigningQuestion> Questions { get; init; } = [];
}

/// <summary>What of the text the portal has put before this person, by its own record and not by what a browser says.</summary>
/// <param name="Sections">The parts shown, counted from 0.</param>
public sealed record TextShown(IReadOnlySet<int> Sections, Presentation How)
{
    public static TextShown Nothing { get; } = new(new HashSet<int>(), Presentation.WholePage);
}

/// <summary>What the person did at the end of reading.</summary>
/// <param name="FingerprintShown">The fingerprint of the text that the page really showed, sent back by it.</param>
/// <param name="StatementShown">The statement that the page really showed.</param>
public sealed record SigningAct(
    Guid PersonId,
    string PersonName,
    string FingerprintShown,
    string StatementShown,
    string? TypedName,
    bool Confirmed,
    HowShown HowShown = HowShown.OwnBrowser,
    Guid? WitnessId = null)
{
    public TextShown Shown { get; init; } = TextShown.Nothing;

    /// <summary>The options chosen, one for each question, counted from 0.</summary>
    public IReadOnlyList<int?> Answers { get; init; } = [];

    /// <summary>The strokes of a drawn signature; null for a typed one. See <see cref="DrawnSignature"/>.</summary>
    public string? Drawing { get; init; }

    /// <summary>In words: "Chrome on Android", "The tablet Hall".</summary>
    public string Device { get; init; } = "";
}
