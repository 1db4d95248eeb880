using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Web.Features.SignOffs.SignPolicy;

/// <summary>The text in force with what is asked about it.</summary>
internal sealed record TextInForce(TextToSign Text, PolicyDocument Document, IReadOnlyList<PolicyDocument> Steps, DateTimeOffset PublishedAt);

/// <summary>What is in force now and would be signed; the page shows it and the handler checks against it.</summary>
internal static class SigningText
{
    /// <summary>Null when the policy is not in force, or nobody is asked to sign it.</summary>
    public static async Task<TextInForce?> TextInForceAsync(this PortalDbContext db, Guid policyId, CancellationToken ct)
    {
        var audience = await db.AcceptableUseAudiences.AsNoTracking().Include(found => found.Questions)
            .FirstOrDefaultAsync(found => found.Id == policyId, ct);
        var version = audience is null ? null : await db.PolicyVersions.AsNoTracking().WithText()
            .FirstOrDefaultAsync(found => db.Policies.Any(policy => policy.Id == policyId && policy.CurrentVersionId == found.Id), ct);
        if (version is null)
            return null;

        var document = version.ToDocument();
        var steps = ReadingSteps.Of(document);
        var text = new TextToSign(policyId, version.Title, version.Id, version.Number, version.Fingerprint!, audience!.Statement)
        {
            Use = audience.Use,
            AnnouncesMonitoring = audience.AnnouncesMonitoring,
            Sections = steps.Count,
            Questions = [.. audience.Questions.OrderBy(question => question.Order).Select(question => question.ToQuestion())],
        };
        return new TextInForce(text, document, steps, version.PublishedAt!.Value);
    }
}
