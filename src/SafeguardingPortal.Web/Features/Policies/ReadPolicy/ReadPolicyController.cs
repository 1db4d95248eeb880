using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Reviews;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.ReadPolicy;

/// <summary>Reads the version in force, or any earlier one by its number. Drafts are read by those who may write.</summary>
[Area("Policies")]
[Route("policies/{id:guid}")]
public sealed class ReadPolicyController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet(""), HttpGet("versions/{number:int}"), Requires(Permission.ReadPolicies)]
    public async Task<IActionResult> Index(Guid id, int? number)
    {
        var ct = HttpContext.RequestAborted;
        var policy = await db.Policies.AsNoTracking().FirstOrDefaultAsync(policy => policy.Id == id, ct);
        if (policy is null || await FindAsync(policy, number, ct) is not { } version || !MayRead(version))
            return NotFound();

        var numbers = await db.PolicyVersions.AsNoTracking()
            .Where(other => other.Id == policy.CurrentVersionId || other.Id == policy.DraftVersionId)
            .Select(other => new { other.Id, other.Number, other.State }).ToListAsync(ct);
        var nextReview = await db.ReviewsKnownTo(me.Actor).Where(review => review.PolicyId == id && review.State == ReviewState.Open)
            .MinAsync(review => (DateOnly?)review.DueOn, ct);
        var may = new PolicyAbilities(
            me.May(Permission.WritePolicies), me.May(Permission.ApprovePolicies), me.May(Permission.PublishPolicies),
            me.May(Permission.CompleteReviews), PolicyVersion.NeedsNoApproval(me.Setting.Rules));
        var draft = numbers.Find(other => other.Id == policy.DraftVersionId);
        var text = await LiveWords.ReadingAsync(db, version, me.Setting, clock.Today, ct);
        return View(new ReadPolicyPage(
            id, policy.Title, policy.Kind, policy.Status, policy.Owner, policy.ReviewPeriodMonths, Shown(version, text),
            numbers.Find(other => other.Id == policy.CurrentVersionId)?.Number,
            may.ReadDrafts && draft is not null ? new DraftInTheMaking(draft.Number, draft.State) : null, nextReview, may,
            await LinkedPolicies.ResolveAsync(db, id, text.Links, ct)));
    }

    private Task<PolicyVersion?> FindAsync(Policy policy, int? number, CancellationToken ct)
    {
        var versions = db.PolicyVersions.AsNoTracking().WithLife().Where(version => version.PolicyId == policy.Id);
        if (number is not null)
            return versions.FirstOrDefaultAsync(version => version.Number == number, ct);

        var shown = policy.CurrentVersionId ?? policy.DraftVersionId;
        // A withdrawn policy shows the last text that was in force.
        return shown is not null
            ? versions.FirstOrDefaultAsync(version => version.Id == shown, ct)
            : versions.OrderByDescending(version => version.PublishedAt != null).ThenByDescending(version => version.Number)
                .FirstOrDefaultAsync(ct);
    }

    private bool MayRead(PolicyVersion version) =>
        version.PublishedAt is not null || me.May(Permission.WritePolicies) || me.May(Permission.ApprovePolicies);

    private static ShownVersion Shown(PolicyVersion version, PolicyDocument text) => new(
        version.Id, version.Number, version.State, text, version.WrittenOn, version.Adoption.Sentence(),
        version.Adoption.On, version.PublishedAt, version.PublishedBy, version.PublishedBecause, version.EndedAt, version.Fingerprint,
        new VersionLife(
            ConsultationLine.Of(version), version.SentForApprovalBy, version.SentForApprovalAt, version.ApprovedBy, version.ApprovedAt,
            version.PublishOn));
}
