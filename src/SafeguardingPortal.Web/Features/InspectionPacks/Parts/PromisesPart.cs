using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Parts;

/// <summary>What the policies in force promise, each beside what the records say. Figures only.</summary>
public sealed class PromisesPart(PortalDbContext db, EvidenceCatalogue evidence) : IPackPart
{
    public PackParts Part => PackParts.Promises;

    public string Doing => "Setting promises beside their proof";

    public async Task<PackChapter> ReadAsync(PackScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var readings = await evidence.ReadAllAsync(new EvidenceScope(scope.Setting, scope.From, scope.Until, scope.Now), ct);
        var promises = await (
            from promise in db.Promises.AsNoTracking()
            join policy in db.Policies on promise.PolicyId equals policy.Id
            where promise.Stands && policy.Status == PolicyStatus.InForce
            where scope.PolicyIds.Count == 0 || scope.PolicyIds.Contains(policy.Id)
            orderby policy.SearchTitle, promise.MarkedAt, promise.Id
            select new { policy.Title, promise.Words, promise.EvidenceKey }).ToListAsync(ct);

        var words = await LiveWords.ReadAsync(db, scope.Setting, scope.Today, ct);

        return new PackChapter(
            "promises", "Promise and proof",
            "Clauses that this setting may be held to, each beside what its own records say. Slipping: kept nearly always, in at least "
            + $"{PromiseStates.SlippingFrom} cases of 100.")
        {
            Tables =
            [
                new PackTable(
                    "Proof", ["Evidence", "State", "Figure", "Days"],
                    [.. evidence.All.Select(kind => Proof(kind, readings[kind.Key]))], "The portal offers no evidence yet."),
                new PackTable(
                    "Promises", ["Policy", "Promise", "State", "Evidence"],
                    [
                        .. promises.Select(row => Line(
                            row.Title, MergeFields.Replace(row.Words, words), evidence.Find(row.EvidenceKey), readings)),
                    ],
                    "No clause of a policy in force is marked as a promise yet."),
            ],
        };
    }

    private static IReadOnlyList<string> Proof(IPromiseEvidence kind, EvidenceReading reading) =>
        [kind.Label, reading.State.Label(), reading.Figure, reading.When];

    private static IReadOnlyList<string> Line(
        string policy, string words, IPromiseEvidence? kind, IReadOnlyDictionary<string, EvidenceReading> readings) =>
    [
        policy, words, (kind is null ? PromiseState.NothingYet : readings[kind.Key].State).Label(),
        kind?.Label ?? "None in the portal yet",
    ];
}
