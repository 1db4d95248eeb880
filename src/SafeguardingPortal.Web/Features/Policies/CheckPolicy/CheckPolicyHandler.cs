using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Policies.Checking.Data;
using SafeguardingPortal.Domain.Policies.Checks;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Spelling;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.CheckPolicy;

/// <summary>What the checker says of one version.</summary>
/// <param name="Open">What nobody has accepted, errors first.</param>
/// <param name="Accepted">What somebody let stand and still is there.</param>
public sealed record CheckedText(
    Policy Policy, PolicyVersion Checked, IReadOnlyList<Finding> Open, IReadOnlyList<(Finding Finding, AcceptedFinding By)> Accepted)
{
    public int Count(Severity severity) => Open.Count(finding => finding.Severity == severity);
}

/// <summary>Checks a policy as the setting wants it checked, and remembers how many findings there were.</summary>
public sealed class CheckPolicyHandler(PortalDbContext db, SchoolClock clock)
{
    private const int LargestLibrary = 200;

    /// <summary>Checks the draft where there is one, else the version in force; null where there is no text.</summary>
    public async Task<CheckedText?> CheckAsync(Guid policyId, bool draftFirst, CancellationToken ct) =>
        await CheckAsync(policyId, draftFirst, await SharedAsync(ct), ct);

    private async Task<CheckedText?> CheckAsync(Guid policyId, bool draftFirst, Shared shared, CancellationToken ct)
    {
        var policy = await db.Policies.AsNoTracking().FirstOrDefaultAsync(policy => policy.Id == policyId, ct);
        var chosen = draftFirst ? policy?.DraftVersionId ?? policy?.CurrentVersionId : policy?.CurrentVersionId ?? policy?.DraftVersionId;
        if (policy is null || chosen is null)
            return null;
        var version = await db.PolicyVersions.AsNoTracking().WithText().SingleAsync(version => version.Id == chosen, ct);
        var text = await LiveWords.ReadingAsync(db, version, shared.Setting, clock.Today, ct);
        var findings = PolicyChecker.Check(text, await ContextAsync(policy, version, text.Links, shared, ct));
        var accepted = await db.AcceptedFindings.AsNoTracking().Where(item => item.PolicyId == policyId && item.Stands).ToListAsync(ct);
        var byKey = accepted.DistinctBy(item => item.Key).ToDictionary(item => item.Key);
        return new CheckedText(
            policy, version,
            [.. findings.Where(finding => !byKey.ContainsKey(AcceptedFinding.KeyOf(finding))).OrderByDescending(finding =>
                finding.Severity)],
            [.. findings.Where(finding => byKey.ContainsKey(AcceptedFinding.KeyOf(finding)))
                .Select(finding => (finding, byKey[AcceptedFinding.KeyOf(finding)])).DistinctBy(pair => pair.Item2.Key)]);
    }

    /// <summary>Checks and stores the counts that lists show. Saves after each; what all of them need is read once.</summary>
    public async Task CountAsync(IReadOnlyCollection<Guid> policyIds, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(policyIds);
        if (policyIds.Count == 0)
            return;
        var shared = await SharedAsync(ct);
        foreach (var policyId in policyIds)
            await CountAsync(policyId, shared, ct);
    }

    private async Task CountAsync(Guid policyId, Shared shared, CancellationToken ct)
    {
        if (await CheckAsync(policyId, draftFirst: true, shared, ct) is not { } seen)
            return;
        var counted = await db.CheckedPolicies.FirstOrDefaultAsync(counted => counted.PolicyId == policyId, ct);
        if (counted is null)
            db.CheckedPolicies.Add(counted = CheckedPolicy.Of(policyId, seen.Policy.SettingId));
        counted.Count(seen.Checked.Id, seen.Checked.Version, seen.Count(Severity.Error), seen.Count(Severity.Warning),
            seen.Count(Severity.Info), clock.Today);
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="RuleBrokenException">The setting lets no version be published in which an error stands.</exception>
    public async Task RefuseIfErrorsStopAsync(Guid policyId, CancellationToken ct)
    {
        if (!await db.CheckChoices.AnyAsync(choices => choices.ErrorsStopPublishing, ct))
            return;
        var errors = (await CheckAsync(policyId, draftFirst: true, ct))?.Count(Severity.Error) ?? 0;
        if (errors > 0)
            throw new RuleBrokenException(new ErrorsStopPublication(errors));
    }

    /// <summary>The next saves count it again: what is accepted or wanted has changed.</summary>
    public async Task ForgetCountsAsync(Guid? policyId, CancellationToken ct)
    {
        foreach (var counted in await db.CheckedPolicies.Where(counted => policyId == null || counted.PolicyId == policyId).ToListAsync(ct))
            counted.Forget();
    }

    private async Task<CheckContext> ContextAsync(
        Policy policy, PolicyVersion version, IReadOnlyList<string> links, Shared shared, CancellationToken ct)
    {
        var previous = await db.PolicyVersions.AsNoTracking().WithText()
            .Where(other => other.PolicyId == policy.Id && other.PublishedAt != null && other.Number < version.Number)
            .OrderByDescending(other => other.Number).FirstOrDefaultAsync(ct);
        return new CheckContext(clock.Today)
        {
            Words = BritishEnglish.Words,
            SettingName = shared.Setting.Name,
            IsRatified = shared.Setting.Rules.Adoption == AdoptionMode.RatifiedByBody,
            Guidance = shared.Guidance,
            Profile = shared.Profile,
            Library = [.. shared.Library.Where(other => other.PolicyId != policy.Id).Take(LargestLibrary).Select(other => other.Document)],
            LinksNotHeld = [.. (await LinkedPolicies.ResolveAsync(db, policy.Id, links, ct)).Where(link => !link.IsHeld)
                .Select(link => link.Name)],
            Previous = previous?.ToDocument(),
        };
    }

    /// <summary>What is the same for every policy of the setting.</summary>
    private sealed record Shared(
        Setting Setting, CheckProfile Profile, GuidanceRegister Guidance, IReadOnlyList<(Guid PolicyId, PolicyDocument Document)> Library);

    private async Task<Shared> SharedAsync(CancellationToken ct)
    {
        var choices = await db.CheckChoices.AsNoTracking().Include(choices => choices.Choices).FirstOrDefaultAsync(ct);
        var own = await db.GuidanceDocuments.AsNoTracking().Include(document => document.Editions).ToListAsync(ct);
        return new Shared(
            await db.Settings.AsNoTracking().AsSplitQuery().SingleAsync(ct), choices?.Profile() ?? CheckProfile.Standard,
            GuidanceRegister.Standard.With(own.Select(document => document.AsTitle())), await LibraryAsync(ct));
    }

    /// <summary>Titles, key details and links of the setting's policies in force; their clauses are not needed.</summary>
    private async Task<IReadOnlyList<(Guid PolicyId, PolicyDocument Document)>> LibraryAsync(CancellationToken ct)
    {
        var all = await db.PolicyVersions.AsNoTracking()
            .Where(version => db.Policies.Any(policy => policy.CurrentVersionId == version.Id))
            .OrderBy(version => version.Title).Take(LargestLibrary + 1)
            .Select(version => new
            {
                version.PolicyId,
                version.Title,
                Links = version.Links.OrderBy(link => link.Order).Select(link => link.Text).ToList(),
                Details = version.KeyDetails.OrderBy(detail => detail.Order).Select(detail => new { detail.Label, detail.Value }).ToList(),
            })
            .AsSplitQuery().ToListAsync(ct);
        return [.. all.Select(other => (other.PolicyId, new PolicyDocument(
            other.Title, [.. other.Details.Select(detail => new KeyDetail(detail.Label, detail.Value))], [], other.Links)))];
    }
}
