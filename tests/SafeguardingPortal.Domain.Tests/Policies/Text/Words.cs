using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Tests.Policies.Text;

/// <summary>Counts words, to show that reading loses and invents none.</summary>
internal static partial class Words
{
    public static IEnumerable<string> In(string text) => Word().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    public static IEnumerable<string> In(PolicyReading reading) =>
        In(string.Join('\n', reading.Policies.SelectMany(Pieces).Concat(reading.Unplaced)));

    private static IEnumerable<string?> Pieces(PolicyDocument policy) =>
    [
        policy.Organisation, policy.Title, policy.KeyDetailsHeading,
        .. policy.KeyDetails.Select(detail => detail.Label + " " + detail.Value),
        .. policy.Preamble.Select(Of),
        .. policy.Sections.SelectMany(section => section.Clauses.Select(Of).Prepend(section.Number + " " + section.Heading)),
        .. policy.Adoption,
    ];

    private static string Of(PolicyClause clause) => $"{clause.Number} {clause.Bullet} {clause.Text}";

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
