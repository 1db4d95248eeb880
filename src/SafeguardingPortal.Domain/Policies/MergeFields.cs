using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies;

/// <summary>
/// The setting's own words in a starter policy: <c>{{children}}</c> becomes "children", <c>{{Children}}</c> "Children".
/// A field without a value stays as it is printed, so that a reader and the checker both see that something is missing.
/// </summary>
public static partial class MergeFields
{
    /// <param name="values">Field names in lower case, with the words that take their place.</param>
    public static string Replace(string text, IReadOnlyDictionary<string, string> values) =>
        Field().Replace(text, match => ValueOf(match, values) ?? match.Value);

    /// <summary>The names, in lower case, of the fields in the text that have no value; each once, in order of appearance.</summary>
    public static IReadOnlyList<string> Unknown(string text, IReadOnlyDictionary<string, string> values) =>
        [.. Field().Matches(text).Where(match => ValueOf(match, values) is null).Select(NameOf).Distinct()];

    private static string? ValueOf(Match match, IReadOnlyDictionary<string, string> values)
    {
        if (!values.TryGetValue(NameOf(match), out var value) || string.IsNullOrWhiteSpace(value))
            return null;

        // One line only: a line break in a setting's name must not start a new clause.
        value = string.Join(' ', value.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return char.IsUpper(match.Groups["name"].ValueSpan[0]) ? char.ToUpperInvariant(value[0]) + value[1..] : value;
    }

    private static string NameOf(Match match) => match.Groups["name"].Value.ToLowerInvariant();

    [GeneratedRegex(@"\{\{\s*(?<name>[A-Za-z][A-Za-z_]*)\s*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
