using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.Sheets;

/// <summary>The fields of one agency's form in one authority, in its order: data with an edition, never code.</summary>
/// <param name="Authority">The local authority whose form it is; null where the agency is the same everywhere.</param>
/// <param name="HowSent">How the form is sent and how its receipt is told.</param>
public sealed record SheetTemplate(
    string Key, Agency Agency, string? Authority, string Title, string HowSent, string Edition, string Source, DateOnly CheckedOn,
    IReadOnlyList<SheetField> Fields)
{
    /// <summary>Whether it is the form of this authority, or one that is the same everywhere.</summary>
    public bool Fits(string? authority) => Authority is null || AuthorityName.Same(Authority, authority);
}

/// <summary>One field a line: its label as printed, what fills it, and a star where the form is not sent without it.</summary>
public static class SheetLines
{
    private const char Between = '|';
    private const string Star = "*";

    /// <exception cref="RuleBrokenException">A line has no label, or names nothing that the portal knows.</exception>
    public static IReadOnlyList<SheetField> Read(string? lines)
    {
        List<SheetField> fields =
        [
            .. (lines ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ReadLine),
        ];
        return fields.Count > 0 ? fields : throw new RuleBrokenException(new SheetFieldsMissing());
    }

    public static string Write(IEnumerable<SheetField> fields) => string.Join(
        '\n', fields.Select(field => $"{field.Label} {Between} {field.Fact}{(field.Needed ? $" {Star}" : "")}"));

    private static SheetField ReadLine(string line)
    {
        var parts = line.Split(Between, 2, StringSplitOptions.TrimEntries);
        var needed = parts.Length == 2 && parts[1].EndsWith(Star, StringComparison.Ordinal);
        var name = parts.Length == 2 ? parts[1].TrimEnd('*', ' ') : "";
        return parts[0].Length > 0 && Enum.TryParse<SheetFact>(name, ignoreCase: true, out var fact) && Enum.IsDefined(fact)
            ? new SheetField(parts[0], fact, needed)
            : throw new RuleBrokenException(new SheetLineUnclear(line));
    }
}

public sealed record SheetFieldsMissing() : Refusal("Give at least one field.", "Lines");

public sealed record SheetLineUnclear(string Line) : Refusal(
    $"This line cannot be read: \u201c{Line}\u201d. Write the field's label, a bar, and what fills it, such as \u201cDate of incident | OccurredAt *\u201d.", "Lines");
