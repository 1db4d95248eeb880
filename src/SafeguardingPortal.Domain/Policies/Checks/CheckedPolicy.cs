using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies.Checks;

/// <summary>
/// How many findings a policy had when it was last checked, for lists. Beside the policy and not in it: it can be counted afresh at any
/// time, and a count is no event that anyone would look up later.
/// </summary>
public sealed class CheckedPolicy : IBelongToSetting
{
    private CheckedPolicy()
    {
    }

    public Guid PolicyId { get; private init; }

    public Guid SettingId { get; private init; }

    public Guid VersionId { get; private set; }

    /// <summary>The version's count of saved changes at that time.</summary>
    public int Stamp { get; private set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Hints { get; private set; }

    public DateOnly CheckedOn { get; private set; }

    public static CheckedPolicy Of(Guid policyId, Guid settingId) => new() { PolicyId = policyId, SettingId = settingId };

    public void Count(Guid versionId, int stamp, int errors, int warnings, int hints, DateOnly today) =>
        (VersionId, Stamp, Errors, Warnings, Hints, CheckedOn) = (versionId, stamp, errors, warnings, hints, today);

    /// <summary>Something other than the text changed: it is counted again at the next turn.</summary>
    public void Forget() => CheckedOn = DateOnly.MinValue;
}
