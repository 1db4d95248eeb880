using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>
/// The fingerprint that signatures bind to: SHA-256 in lower-case hex over every field of a policy in order, each with its length before
/// it,
/// so that moving a word from one field to the next changes it too.
/// </summary>
public static class PolicyFingerprint
{
    public static string Of(PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var canonical = new StringBuilder("policy/1\n");
        Add(canonical, "title", document.Organisation, document.Title, document.KeyDetailsHeading);
        foreach (var detail in document.KeyDetails)
            Add(canonical, "detail", detail.Label, detail.HasColon ? ":" : "", detail.Value);
        AddClauses(canonical, document.Preamble);
        foreach (var section in document.Sections)
        {
            Add(canonical, "section", section.Number, section.Heading, section.Level.ToString(CultureInfo.InvariantCulture));
            AddClauses(canonical, section.Clauses);
        }

        Add(canonical, "adoption", [.. document.Adoption]);
        Add(canonical, "links", [.. document.Links]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString())));
    }

    private static void AddClauses(StringBuilder canonical, IReadOnlyList<PolicyClause> clauses)
    {
        foreach (var clause in clauses)
            Add(canonical, "clause", clause.Number, clause.Bullet, clause.Level.ToString(CultureInfo.InvariantCulture), clause.Text);
    }

    private static void Add(StringBuilder canonical, string kind, params string?[] fields)
    {
        canonical.Append(kind);
        foreach (var field in fields)
            canonical.Append(CultureInfo.InvariantCulture, $" {field?.Length ?? -1}:{field}");
        canonical.Append('\n');
    }
}
