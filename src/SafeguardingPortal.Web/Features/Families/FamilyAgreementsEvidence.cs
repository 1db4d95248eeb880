using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Families;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Families;

/// <summary>Parents, carers and learners acknowledged the version in force of what is for them (C064, C066).</summary>
public sealed class FamilyAgreementsEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "family-agreements";

    public string Label => "Acknowledgements of parents and learners";

    public string Shows =>
        "For how many of the children that it is about somebody acknowledged the version in force of each policy for parents and learners.";

    public IReadOnlyList<string> Recognises =>
    [
        "learners using their own devices", "learners will follow the acceptable use", "parents and carers sign", "parents acknowledge",
        "home agreement",
    ];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var policies = await db.FamilyCoverageAsync(ct);
        if (policies.Count == 0)
            return EvidenceReading.Nothing("No policy is for parents and learners yet.", scope.AtThisMoment);

        var covered = policies.Sum(policy => policy.Covered);
        var behind = new EvidencePath("/family-agreements", Permission.KeepFamilyAgreements);
        // Of how many, only the setting knows: without that number no share is honest.
        if (policies.Any(policy => policy.Children is null))
        {
            var figure = $"{Words.Count(covered, "child", "children")} covered. Say how many it is about under who is asked to sign.";
            return EvidenceReading.Nothing(figure, scope.AtThisMoment) with { Behind = behind };
        }

        var about = policies.Sum(policy => policy.Children!.Value);
        var earlier = policies.Sum(policy => policy.Earlier);
        return new EvidenceReading(
            PromiseStates.Of(policies.Sum(policy => Math.Min(policy.Covered, policy.Children!.Value)), about),
            $"{covered:N0} of {Words.Count(about, "child", "children")} covered, {earlier:N0} under an earlier version", scope.AtThisMoment)
        {
            Behind = behind,
        };
    }
}
