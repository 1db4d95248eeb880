namespace SafeguardingPortal.Domain.Policies;

/// <summary>
/// What a policy says, free of how it is stored: the shape that importing, checking, comparing, printing and exporting share.
/// Nothing here is normalised: numbers, labels and dates stay as they were printed.
/// </summary>
/// <param name="Title">The policy's name; null when the paper carries none.</param>
/// <param name="KeyDetails">The lines of the front matter in order; unknown labels are kept.</param>
/// <param name="Links">The other policies it lists, by their printed names, in order. They also stand in their section's clauses.</param>
public sealed record PolicyDocument(
    string? Title,
    IReadOnlyList<KeyDetail> KeyDetails,
    IReadOnlyList<PolicySection> Sections,
    IReadOnlyList<string> Links)
{
    /// <summary>The organisation's name where it is printed above the title.</summary>
    public string? Organisation { get; init; }

    /// <summary>The heading printed above the key details, null when there is none.</summary>
    public string? KeyDetailsHeading { get; init; }

    /// <summary>Paragraphs between the key details and the first section.</summary>
    public IReadOnlyList<PolicyClause> Preamble { get; init; } = [];

    /// <summary>The adoption block at the end, line by line: adopted at a meeting of, signed, role of signatory (C037, C038).</summary>
    public IReadOnlyList<string> Adoption { get; init; } = [];
}

/// <summary>One line of the front matter, such as "Designated Safeguarding Lead" and a name.</summary>
/// <param name="Label">As printed; empty for a further line below a label.</param>
public sealed record KeyDetail(string Label, string Value)
{
    /// <summary>Whether a colon (or a table cell) parts label and value; some papers forget it.</summary>
    public bool HasColon { get; init; } = true;
}

/// <summary>A heading with its clauses. The number is the one printed: blank, repeated and skipped numbers all exist.</summary>
/// <param name="Level">1 for a main section, 2 for a sub-section and so on.</param>
public sealed record PolicySection(string Number, string Heading, int Level, IReadOnlyList<PolicyClause> Clauses);

/// <summary>One paragraph or list item, in reading order; depth is given by the level.</summary>
/// <param name="Number">The printed number ("6.2.1"), empty when there is none.</param>
/// <param name="Bullet">The printed bullet ("-", "·"; "|" for a table row), empty when there is none.</param>
/// <param name="Level">0 for a paragraph, 1 for a first-level item, 2 for an item below it …</param>
/// <param name="Text">The text as Markdown, of which bold, italics and links are understood.</param>
public sealed record PolicyClause(string Number, string Bullet, int Level, string Text)
{
    /// <summary>Whether a number or a bullet stands before it.</summary>
    public bool IsMarked => Number.Length + Bullet.Length > 0;
}
