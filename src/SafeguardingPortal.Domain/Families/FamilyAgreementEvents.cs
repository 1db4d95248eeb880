using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Families;

/// <summary>Tells nothing of the child: the trail has more readers than the record.</summary>
public sealed record FamilyAgreed(
    string Policy, int VersionNumber, string Fingerprint, AgreementBy By, AgreementHow How, DateOnly On) : DomainEvent
{
    public override string Sentence => $"A family acknowledged {Policy}, version {VersionNumber}";
}

public sealed record FamilyAgreementWithdrawn(string Policy, int VersionNumber, AgreementBy By) : DomainEvent
{
    public override string Sentence => $"A family's acknowledgement of {Policy}, version {VersionNumber}, was withdrawn";
}
