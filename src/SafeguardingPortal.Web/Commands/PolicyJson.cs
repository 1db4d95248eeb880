using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Web.Commands;

/// <summary>How the commands that read policies print them as JSON: one shape for all of them.</summary>
internal static class PolicyJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        WriteIndented = true,
    };

    /// <param name="findings">For each policy in order.</param>
    /// <param name="isFull">Clauses are printed in full; else only how many there are.</param>
    public static string Write(PolicyReading reading, IReadOnlyList<IReadOnlyList<Finding>> findings, bool isFull) =>
        JsonSerializer.Serialize(
            new { Policies = reading.Policies.Select((policy, at) => One(policy, findings[at], isFull)), reading.Unplaced }, Options);

    /// <param name="stored">The drafts that were made of the policies, in order.</param>
    public static string Write(PolicyReading reading, IReadOnlyList<IReadOnlyList<Finding>> findings, IReadOnlyList<Policy> stored) =>
        JsonSerializer.Serialize(
            new { Policies = reading.Policies.Select((policy, at) => Stored(policy, findings[at], stored[at])), reading.Unplaced }, Options);

    private static object One(PolicyDocument policy, IReadOnlyList<Finding> findings, bool isFull) => new
    {
        policy.Title,
        policy.Organisation,
        policy.KeyDetailsHeading,
        KeyDetails = policy.KeyDetails.Select(Detail),
        Preamble = Clauses(policy.Preamble, isFull),
        Sections = policy.Sections.Select(section => Section(section, isFull)),
        policy.Adoption,
        policy.Links,
        Findings = findings,
    };

    private static object Stored(PolicyDocument policy, IReadOnlyList<Finding> findings, Policy stored) => new
    {
        stored.Id,
        VersionId = stored.DraftVersionId,
        policy.Title,
        policy.Organisation,
        policy.KeyDetailsHeading,
        KeyDetails = policy.KeyDetails.Select(Detail),
        Preamble = Clauses(policy.Preamble, isFull: true),
        Sections = policy.Sections.Select(section => Section(section, isFull: true)),
        policy.Adoption,
        policy.Links,
        Findings = findings,
    };

    private static object Detail(KeyDetail detail) => new { detail.Label, detail.Value };

    private static object Section(PolicySection section, bool isFull) =>
        new { section.Number, section.Heading, section.Level, Clauses = Clauses(section.Clauses, isFull) };

    private static object Clauses(IReadOnlyList<PolicyClause> clauses, bool isFull) =>
        isFull ? clauses.Select(clause => new { clause.Number, clause.Bullet, clause.Level, clause.Text }) : clauses.Count;
}
