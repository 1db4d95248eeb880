using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Families;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Data.Families;

/// <summary>What families acknowledged, and how it stands under the versions in force.</summary>
public static class FamilyAgreementQueries
{
    public static IQueryable<FamilyAgreementRow> FamilyAgreementRows(this PortalDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return
            from agreement in db.FamilyAgreements
            join policy in db.Policies on agreement.PolicyId equals policy.Id
            select new FamilyAgreementRow
            {
                Agreement = agreement,
                Policy = policy.Title,
                // The same child and the same person: a learner's word does not renew a parent's.
                Standing = agreement.WithdrawnOn != null ? AgreementStanding.Withdrawn
                    : policy.CurrentVersionId == agreement.VersionId ? AgreementStanding.InForce
                    : db.FamilyAgreements.Any(later =>
                        later.PolicyId == agreement.PolicyId && later.SearchChild == agreement.SearchChild
                        && later.AgreedBy == agreement.AgreedBy && later.WithdrawnOn == null
                        && later.VersionNumber > agreement.VersionNumber)
                        ? AgreementStanding.Renewed
                        : AgreementStanding.Earlier,
            };
    }

    /// <summary>For each policy of parents and learners in force: how many children it reaches.</summary>
    public static async Task<IReadOnlyList<FamilyCoverage>> FamilyCoverageAsync(this PortalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await (
            from audience in db.AcceptableUseAudiences
            where audience.Use == AcceptableUse.ParentsAndLearners
            join policy in db.Policies on audience.Id equals policy.Id
            join version in db.PolicyVersions on policy.CurrentVersionId equals version.Id
            orderby policy.SearchTitle
            select new FamilyCoverage(
                policy.Id, policy.Title, version.Number, audience.Children,
                db.FamilyAgreements.Where(one => one.VersionId == version.Id && one.WithdrawnOn == null)
                    .Select(one => one.SearchChild).Distinct().Count(),
                db.FamilyAgreements.Where(one => one.PolicyId == policy.Id && one.WithdrawnOn == null)
                    .Select(one => one.SearchChild).Distinct().Count())).ToListAsync(ct);
    }
}

public sealed class FamilyAgreementRow
{
    public required FamilyAgreement Agreement { get; init; }

    public required string Policy { get; init; }

    public required AgreementStanding Standing { get; init; }
}

/// <param name="Children">How many children it is about; null while nobody has said.</param>
/// <param name="Covered">Children for whom somebody acknowledged the version in force.</param>
/// <param name="Known">Children for whom somebody acknowledged any version.</param>
public sealed record FamilyCoverage(Guid PolicyId, string Policy, int VersionNumber, int? Children, int Covered, int Known)
{
    /// <summary>Children for whom an earlier version alone was acknowledged.</summary>
    public int Earlier => Known - Covered;
}
