namespace SafeguardingPortal.Domain.Policies.Comparing;

/// <summary>What changed between two texts: by section, by clause and word by word.</summary>
public sealed record PolicyComparison(
    IReadOnlyList<WordRun> Title,
    IReadOnlyList<KeyDetailChange> KeyDetails,
    IReadOnlyList<SectionChange> Sections,
    IReadOnlyList<LinkChange> Links)
{
    // A clause is the same clause in other words when at least half of the words are shared; a section when two fifths are.
    private const double ClauseAlikeFrom = 0.5;
    private const double SectionAlikeFrom = 0.4;

    public bool NothingChanged =>
        Title.All(run => run.Kind == ChangeKind.Same) && KeyDetails.All(detail => detail.Kind == ChangeKind.Same)
        && Sections.All(section => section.Kind == ChangeKind.Same) && Links.All(link => link.Kind == ChangeKind.Same);

    /// <summary>How many clauses were added, removed, reworded or moved.</summary>
    public int Count(ChangeKind kind) => Sections.Sum(section => section.Clauses.Count(clause => clause.Kind == kind));

    public static PolicyComparison Between(PolicyDocument before, PolicyDocument after) => new(
        WordComparison.Compare(before.Title ?? "", after.Title ?? ""),
        [.. Alignment.Of(Details(before), Details(after), detail => Key(detail.Label), (_, _) => 0, 1).Select(Detail)],
        Moves.Mark(
        [
            .. Alignment.Of(AllSections(before), AllSections(after), section => Key(section.Heading), Likeness, SectionAlikeFrom)
                .Select(Section),
        ]),
        [.. Alignment.Of(before.Links, after.Links, Key, (_, _) => 0, 1).Select(Link)]);

    /// <summary>The printed organisation counts as one more detail.</summary>
    private static List<KeyDetail> Details(PolicyDocument text) =>
        [.. text.Organisation is null ? [] : new[] { new KeyDetail("Organisation", text.Organisation) }, .. text.KeyDetails];

    /// <summary>What stands before the first section and the printed adoption block count as sections without a number.</summary>
    private static List<PolicySection> AllSections(PolicyDocument text) =>
    [
        .. text.Preamble.Count == 0 ? [] : new[] { new PolicySection("", "Opening", 1, text.Preamble) },
        .. text.Sections,
        .. text.Adoption.Count == 0
            ? [] : new[] { new PolicySection("", "Adoption", 1, [.. text.Adoption.Select(line => new PolicyClause("", "", 0, line))]) },
    ];

    private static KeyDetailChange Detail(Aligned<KeyDetail> pair)
    {
        var (kind, runs) = Text(pair.Before?.Value, pair.After?.Value);
        return new(kind, (pair.After ?? pair.Before)!.Label, runs);
    }

    private static SectionChange Section(Aligned<PolicySection> pair)
    {
        var (kind, heading) = Text(pair.Before?.Heading, pair.After?.Heading);
        List<ClauseChange> clauses =
        [
            .. Alignment.Of(
                pair.Before?.Clauses ?? [], pair.After?.Clauses ?? [], clause => Key(clause.Text),
                (old, @new) => WordComparison.Likeness(WordComparison.Bare(old.Text), WordComparison.Bare(@new.Text)), ClauseAlikeFrom)
                .Select(Clause),
        ];
        if (kind == ChangeKind.Same && clauses.Any(clause => clause.Kind != ChangeKind.Same))
            kind = ChangeKind.Changed;
        if (kind == ChangeKind.Same && !pair.InPlace)
            kind = ChangeKind.MovedHere;
        return new(kind, pair.Before, pair.After, heading, clauses);
    }

    private static ClauseChange Clause(Aligned<PolicyClause> pair)
    {
        var (kind, runs) = Text(pair.Before?.Text, pair.After?.Text);
        // Equal words that are not in place moved within the section.
        if (kind == ChangeKind.Same && !pair.InPlace)
            kind = ChangeKind.MovedHere;
        return new(kind, pair.Before, pair.After, runs);
    }

    private static LinkChange Link(Aligned<string> pair) =>
        pair.Before is null ? new(ChangeKind.Added, pair.After!)
        : pair.After is null ? new(ChangeKind.Removed, pair.Before)
        : new(ChangeKind.Same, pair.After);

    private static (ChangeKind Kind, IReadOnlyList<WordRun> Runs) Text(string? before, string? after) => (before, after) switch
    {
        (null, _) => (ChangeKind.Added, WordComparison.All(ChangeKind.Added, after ?? "")),
        (_, null) => (ChangeKind.Removed, WordComparison.All(ChangeKind.Removed, before)),
        _ when before == after => (ChangeKind.Same, WordComparison.All(ChangeKind.Same, after)),
        _ => (ChangeKind.Changed, WordComparison.Compare(before, after)),
    };

    private static double Likeness(PolicySection before, PolicySection after) => WordComparison.Likeness(AllWords(before), AllWords(after));

    private static List<string> AllWords(PolicySection section) =>
        [.. WordComparison.Bare(section.Heading), .. section.Clauses.SelectMany(clause => WordComparison.Bare(clause.Text))];

    private static string Key(string text) => string.Join(' ', WordComparison.Bare(text));
}
