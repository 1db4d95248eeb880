using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SettingDevices;

public sealed record SoftwareAskedFor(string Name, bool UsedByChildren, bool HoldsPersonalData) : DomainEvent
{
    public override string Sentence => $"Asked for {Name} on the setting's devices";
}

public sealed record SoftwareAllowed(string Name) : DomainEvent
{
    public override string Sentence => $"Allowed {Name}";
}

public sealed record SoftwareRefused(string Name) : DomainEvent
{
    public override string Sentence => $"Refused {Name}";
}

public sealed record SoftwareTakenOff(string Name) : DomainEvent
{
    public override string Sentence => $"Took {Name} off the list of allowed software";
}

public sealed record SoftwareInstalled(string Name, Guid DeviceId) : DomainEvent
{
    public override string Sentence => $"Installed {Name} on a device";
}

public sealed record SoftwareNameMissing() : Refusal("Enter what it is called.", "Name");

public sealed record SoftwarePurposeMissing() : Refusal("Say what it is for.", "Purpose");

public sealed record SoftwareRiskMissing() : Refusal(
    "It holds personal data: write down what could go wrong and what is done about it before you allow it.", "RiskAssessment");

public sealed record SoftwareDecidedAlready() : Refusal("This request was decided already.");

public sealed record SoftwareNotAllowed() : Refusal("This is not on the list of allowed software.");

public sealed record OwnSoftwareRequest() : Refusal("Somebody else decides what you asked for.");

public sealed record NotAuthorisedToInstall() : Refusal("Only the leader, or somebody authorised to decide what is installed, does this.");

public sealed record InstalledAlready() : Refusal("It is on that device already.", "DeviceId");
