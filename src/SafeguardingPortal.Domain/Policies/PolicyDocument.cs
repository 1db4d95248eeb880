namespace SafeguardingPortal.Domain.Policies;

/// <summary>
/// What a policy says, free of how it is stored: the shape that importing, checking, comparing, printing and exporting share.
/// Nothing here is normalised: numbers, labels and dates stay as they were printed.
/// </summary>
public sealed record PolicyDocument(
    string? Title,
    IReadOnlyList<KeyDetail> KeyDetails,
    IReadOnlyList<PolicySection> Sections,
    IReadOnlyList<string> Links);

/// <summary>One line of the front matter, such as "Designated Safeguarding Lead" and a name.</summary>
public sealed record KeyDetail(string Label, string Value);

/// <summary>A heading with its clauses. The number is the one printed: blank, repeated and skipped numbers all exist.</summary>
/// <param name="Level">1 for a main section, 2 for a sub-section and so on.</param>
public sealed record PolicySection(string Number, string Heading, int Level, IReadOnlyList<PolicyClause> Clauses);

/// <summary>One paragraph or list item, in reading order; depth is given by the level.</summary>
/// <param name="Number">The printed number ("6.2.1"), empty when there is none.</param>
/// <param name="Bullet">The printed bullet ("-", "·"), empty when there is none.</param>
/// <param name="Level">0 for a paragraph, 1 for a first-level item, 2 for an item below it …</param>
/// <param name="Text">The text as Markdown, of which bold, italics and links are understood.</param>
public sealed record PolicyClause(string Number, string Bullet, int Level, string Text);
