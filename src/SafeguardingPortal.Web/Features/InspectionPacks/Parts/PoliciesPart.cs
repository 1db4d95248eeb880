using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Parts;

/// <summary>The policies in force, each in full with its document control and adoption (C006–C008, C036–C038).</summary>
public sealed class PoliciesPart(PortalDbContext db) : IPackPart
{
    public PackParts Part => PackParts.Policies;

    public string Doing => "Setting the policies in force";

    public async Task<PackChapter> ReadAsync(PackScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var policies = await db.Policies.AsNoTracking()
            .Where(policy => policy.Status == PolicyStatus.InForce && (scope.PolicyIds.Count == 0 || scope.PolicyIds.Contains(policy.Id)))
            .OrderBy(policy => policy.SearchTitle)
            .ToListAsync(ct);
        var ids = policies.Select(policy => policy.CurrentVersionId!.Value).ToList();
        var versions = await db.PolicyVersions.AsNoTracking()
            .Where(version => ids.Contains(version.Id))
            .WithLife()
            .ToDictionaryAsync(version => version.Id, ct);
        PackPolicyText[] texts = [.. policies.Select((policy, index) => Text(index + 1, policy, versions[policy.CurrentVersionId!.Value]))];

        IReadOnlyList<string>[] rows =
        [
            .. from policy in policies
               let version = versions[policy.CurrentVersionId!.Value]
               select (IReadOnlyList<string>)[version.Title, Number(version), InForceSince(version), NextReview(version)],
        ];
        return new PackChapter("policies", "Policies in force", "Each policy follows in full, with its numbers as its authors gave them.")
        {
            Tables = [new PackTable("The policies", ["Policy", "Version", "In force since", "Next review"], rows, "No policy is in force yet.")],
            Policies = texts,
        };
    }

    private static PackPolicyText Text(int place, Policy policy, PolicyVersion version)
    {
        List<PackFact> control =
        [
            new("Version", Number(version)),
            new("In force since", InForceSince(version)),
            new("Next review", NextReview(version)),
        ];
        if (version.WrittenOn is { } written)
            control.Insert(1, new("Written or last updated", Words.Date(written)));
        if (version.Consultations.Count > 0)
        {
            control.Add(new("Consulted", string.Join(
                "; ", version.Consultations.OrderBy(asked => asked.From).Select(asked => $"{asked.Who}, {asked.How}"))));
        }

        if (version.SentForApprovalAt is not null && version.ApprovedAt is { } approved)
            control.Add(new("Approved", $"{Words.Date(approved)} by {version.ApprovedBy}"));
        if (policy.Owner is { } owner)
            control.Add(new("Owner", owner));
        if (version.Fingerprint is { } fingerprint)
            control.Add(new("Fingerprint of the text", fingerprint));
        return new PackPolicyText($"policy-{place}", version.ToDocument(), version.Title, control, Adopted(version.Adoption));
    }

    private static PackAdoption? Adopted(Adoption adoption) => adoption.Kind == AdoptionKind.None
        ? null
        : new PackAdoption(
            adoption.Sentence() + (adoption.On is { } on ? $", {Words.Date(on)}." : "."),
            adoption.SignatoryName, adoption.SignatoryRole, adoption.On is { } day ? Words.Date(day) : null);

    private static string Number(PolicyVersion version) => version.Number.ToString(CultureInfo.InvariantCulture);

    private static string InForceSince(PolicyVersion version) => version.PublishedAt is { } at ? Words.Date(at) : "";

    private static string NextReview(PolicyVersion version) => version.NextReviewOn is { } day ? Words.Date(day) : "As required";
}
