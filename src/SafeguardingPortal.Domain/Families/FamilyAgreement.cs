using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Families;

/// <summary>
/// A parent, a carer or a learner acknowledged one version of a policy that is for them (C064), as somebody of the setting put on record.
/// It is never edited: a mistake is withdrawn with a reason and recorded anew.
/// </summary>
public sealed class FamilyAgreement : Aggregate
{
    private FamilyAgreement()
    {
    }

    public Guid PolicyId { get; private init; }

    public Guid VersionId { get; private init; }

    public int VersionNumber { get; private init; }

    /// <summary>SHA-256 of the text that was acknowledged.</summary>
    public string Fingerprint { get; private init; } = "";

    /// <summary>Initials or a reference, as the setting chooses; never a name.</summary>
    public string Child { get; private init; } = "";

    /// <summary>The same however it was typed: "A.B.", "ab" and "A B" are one child.</summary>
    public string SearchChild { get; private init; } = "";

    public AgreementBy AgreedBy { get; private init; }

    public AgreementHow How { get; private init; }

    /// <summary>The London date on which it was acknowledged, which may be before it was recorded.</summary>
    public DateOnly AgreedOn { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    public string RecordedBy { get; private init; } = "";

    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    /// <param name="earlier">What is on record for this child under this version.</param>
    public static FamilyAgreement Record(
        Guid id, Guid settingId, AgreedText text, AgreementWord word, ChildNaming naming, IReadOnlyCollection<FamilyAgreement> earlier,
        Actor by, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(by);
        if (KeyOf(word.Child).Length == 0)
            throw new RuleBrokenException(new AgreementChildMissing());
        ChildInWords.Check(word.Child, naming);
        if (word.On > today)
            throw new RuleBrokenException(new AgreementInTheFuture());
        if (word.On < text.InForceSince)
            throw new RuleBrokenException(new AgreementBeforeText(text.InForceSince));
        if (earlier.Any(other => other.WithdrawnOn is null && other.VersionId == text.VersionId && other.AgreedBy == word.By
            && other.SearchChild == KeyOf(word.Child)))
            throw new RuleBrokenException(new AgreementOnRecord(word.By));

        var agreement = new FamilyAgreement
        {
            Id = id,
            SettingId = settingId,
            PolicyId = text.PolicyId,
            VersionId = text.VersionId,
            VersionNumber = text.VersionNumber,
            Fingerprint = text.Fingerprint,
            Child = word.Child!.Trim(),
            SearchChild = KeyOf(word.Child),
            AgreedBy = word.By,
            How = word.How,
            AgreedOn = word.On,
            RecordedAt = now,
            RecordedBy = by.Name,
        };
        agreement.Raise(new FamilyAgreed(text.Policy, text.VersionNumber, text.Fingerprint, word.By, word.How, word.On), by, now);
        return agreement;
    }

    /// <summary>It was a mistake, or the family takes it back. It stays on record as withdrawn.</summary>
    public void Withdraw(string policy, string? reason, Actor by, DateTimeOffset now, DateOnly today)
    {
        reason = ReasonMissing.Require(reason);
        if (WithdrawnOn is not null)
            throw new RuleBrokenException(new AgreementWithdrawnAlready());

        WithdrawnOn = today;
        WithdrawnBecause = reason;
        Raise(new FamilyAgreementWithdrawn(policy, VersionNumber, AgreedBy), by, now, reason);
    }

    /// <summary>Letters and digits in capitals: what is compared and searched.</summary>
    public static string KeyOf(string? child) => string.Concat((child ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
}

/// <summary>One version as it was acknowledged.</summary>
/// <param name="InForceSince">The London date of its publication: nobody acknowledged it before.</param>
public sealed record AgreedText(Guid PolicyId, string Policy, Guid VersionId, int VersionNumber, string Fingerprint, DateOnly InForceSince);

/// <summary>What a family said, as it is put on record.</summary>
public sealed record AgreementWord(string? Child, AgreementBy By, AgreementHow How, DateOnly On);
