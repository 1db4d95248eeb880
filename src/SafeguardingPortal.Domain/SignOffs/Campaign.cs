using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>
/// Asking everybody in the audience to sign one version, from the moment it is published. Who has been written to is told by the mails
/// themselves and counted nowhere else; who still owes a signature is worked out as always.
/// </summary>
public sealed class Campaign : Aggregate
{
    private Campaign()
    {
    }

    public Guid PolicyId { get; private init; }

    public Guid VersionId { get; private init; }

    public int VersionNumber { get; private init; }

    public DateTimeOffset OpenedAt { get; private init; }

    public static Campaign Open(
        Guid id, Guid settingId, Guid policyId, string policyTitle, Guid versionId, int versionNumber, DateTimeOffset now)
    {
        var campaign = new Campaign
        {
            Id = id,
            SettingId = settingId,
            PolicyId = policyId,
            VersionId = versionId,
            VersionNumber = versionNumber,
            OpenedAt = now,
        };
        campaign.Raise(new CampaignOpened(policyTitle, versionNumber), Actor.Portal, now);
        return campaign;
    }
}

public sealed record CampaignOpened(string Policy, int VersionNumber) : DomainEvent
{
    public override string Sentence => $"Everybody concerned is asked to sign {Policy}, version {VersionNumber}";
}
