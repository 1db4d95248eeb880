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
    Guid? WitnessId = null);
