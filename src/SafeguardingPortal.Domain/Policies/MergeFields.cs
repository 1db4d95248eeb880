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

    /// <summary>The whole text with the setting's words; a field without a value stays as it is printed.</summary>
    public static PolicyDocument With(this PolicyDocument document, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Select(text => Replace(text, values));
    }

    /// <summary>The names, in lower case, of the fields in the text; each once.</summary>
    public static IReadOnlyList<string> In(PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = new List<string>();
        document.Select(text =>
        {
            found.AddRange(Field().Matches(text).Select(NameOf));
            return text;
        });
        return [.. found.Distinct()];
    }

    private static PolicyDocument Select(this PolicyDocument document, Func<string, string> change) => new(
        document.Title is { } title ? change(title) : null,
        [.. document.KeyDetails.Select(detail => detail with { Label = change(detail.Label), Value = change(detail.Value) })],
        [
            .. document.Sections.Select(section => section with
            {
                Heading = change(section.Heading),
                Clauses = [.. section.Clauses.Select(clause => clause with { Text = change(clause.Text) })],
            }),
        ],
        [.. document.Links.Select(change)])
    {
        Organisation = document.Organisation is { } organisation ? change(organisation) : null,
        KeyDetailsHeading = document.KeyDetailsHeading is { } heading ? change(heading) : null,
        Preamble = [.. document.Preamble.Select(clause => clause with { Text = change(clause.Text) })],
        Adoption = [.. document.Adoption.Select(change)],
    };

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
