using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SignOffs;

public sealed record PolicySigned(
    string Name, string Policy, int VersionNumber, string Fingerprint, HowShown HowShown, Presentation Presentation, string Code)
    : DomainEvent
{
    public override string Sentence => $"{Name} signed {Policy}, version {VersionNumber}";
}

public sealed record SignOffWithdrawn(string Name, string Policy, int VersionNumber) : DomainEvent
{
    public override string Sentence => $"The signature of {Name} under {Policy}, version {VersionNumber}, was withdrawn";
}
