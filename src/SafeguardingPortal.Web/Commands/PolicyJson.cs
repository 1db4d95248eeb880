using System.Text.Encodings.Web;
using System.Text.Json;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Web.Commands;

/// <summary>How the commands that read policies print them as JSON: one shape for all of them.</summary>
internal static class PolicyJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    };

    /// <param name="findings">For each policy in order.</param>
    /// <param name="ids">The stored policies in order; empty where nothing was stored.</param>
    public static string Write(
        PolicyReading reading, IReadOnlyList<IReadOnlyList<PolicyJsonFinding>> findings, IReadOnlyList<Policy> ids) =>
        JsonSerializer.Serialize(
            new
            {
                Policies = reading.Policies.Select((policy, at) => One(policy, findings[at], ids.ElementAtOrDefault(at))),
                reading.Unplaced,
            },
            Options);

    private static object One(PolicyDocument policy, IReadOnlyList<PolicyJsonFinding> findings, Policy? stored) => new
    {
        Id = stored?.Id,
        VersionId = stored?.DraftVersionId,
        policy.Title,
        policy.Organisation,
        KeyDetails = policy.KeyDetails.Select(detail => new { detail.Label, detail.Value }),
        Preamble = policy.Preamble.Select(Clause),
        Sections = policy.Sections.Select(section => new
        {
            section.Number,
            section.Heading,
            section.Level,
            Clauses = section.Clauses.Select(Clause),
        }),
        policy.Adoption,
        policy.Links,
        Findings = findings,
    };

    private static object Clause(PolicyClause clause) => new { clause.Number, clause.Bullet, clause.Level, clause.Text };
}

/// <param name="Rule">The rule's id; null for what the reader itself noticed.</param>
internal sealed record PolicyJsonFinding(string? Rule, string? Severity, string Where, string Excerpt, string Message)
{
    public static IReadOnlyList<PolicyJsonFinding> Of(IReadOnlyList<ReadingNotice> notices) =>
        [.. notices.Select(notice => new PolicyJsonFinding(null, null, notice.Where, notice.Excerpt, notice.Message))];
}
