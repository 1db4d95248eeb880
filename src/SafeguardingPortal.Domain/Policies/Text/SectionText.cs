namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>What a section was typed as, read in its place among the others.</summary>
/// <param name="Parts">The sections that take its place; none where everything was deleted.</param>
/// <param name="Whole">The whole text as it would then be.</param>
/// <param name="Problem">Why it cannot be taken over, as a sentence that says what to do; null where it can.</param>
public sealed record SectionReading(IReadOnlyList<PolicySection> Parts, PolicyDocument Whole, string? Problem);

/// <summary>
/// One section of a policy as Markdown, on its own. It is read within the whole text, so that nothing before or after it is read
/// differently because of it.
/// </summary>
public static class SectionText
{
    private const string StartWithHeading =
        "Begin with the heading of the section: ## and a space, then its number and words. A heading ends the section before it.";

    public static string Write(PolicySection section) => Body(new PolicyDocument(null, [], [section], []));

    /// <summary>What stands before the first section: title, key details and opening paragraphs.</summary>
    public static string WriteFront(PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return PolicyMarkdown.Write(document with { Sections = [], Links = [], Adoption = [] });
    }

    /// <param name="index">Which section the typed text takes the place of.</param>
    public static SectionReading Read(PolicyDocument document, int index, string typed)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(typed);
        var before = PolicyMarkdown.Write(document with { Sections = [.. document.Sections.Take(index)], Links = [], Adoption = [] });
        var after = Body(document with { Sections = [.. document.Sections.Skip(index + 1)] });
        var (baseline, _) = ReadWhole(PolicyMarkdown.Write(document));
        var (whole, problem) = ReadWhole($"{before}\n{typed.Trim()}\n\n{after}");
        if (problem is null && baseline.Sections.Count != document.Sections.Count)
            problem = "This text is laid out so that one section cannot be told from the next. Change the whole text instead.";

        var behind = document.Sections.Count - index - 1;
        var count = whole.Sections.Count - index - behind;
        if (problem is null && (count < 0 || !SameFront(whole, baseline)
            || !Same(whole.Sections.Take(index), baseline.Sections.Take(index))
            || !Same(whole.Sections.Skip(index + count), baseline.Sections.Skip(index + 1))))
        {
            problem = StartWithHeading;
        }

        return new SectionReading(problem is null ? [.. whole.Sections.Skip(index).Take(count)] : [], whole, problem);
    }

    public static SectionReading ReadFront(PolicyDocument document, string typed)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(typed);
        var (baseline, _) = ReadWhole(PolicyMarkdown.Write(document));
        var (whole, problem) = ReadWhole($"{typed.Trim()}\n\n{Body(document)}");
        if (problem is null && string.IsNullOrWhiteSpace(whole.Title))
            problem = "Begin with the title: a line that starts with # and a space.";
        if (problem is null && !Same(whole.Sections, baseline.Sections))
            problem = "Only the title, key details and opening paragraphs belong here. Write sections in their own places.";
        return new SectionReading([], whole, problem);
    }

    private static (PolicyDocument Policy, string? Problem) ReadWhole(string text)
    {
        var reading = PolicyTextReader.Read(text);
        if (reading.Policies.Count != 1)
            return (reading.Policies.Count == 0 ? new PolicyDocument(null, [], [], []) : reading.Policies[0],
                $"With this the text reads as {reading.Policies.Count} policies. Keep one title.");
        return (reading.Policies[0], reading.Unplaced.Count == 0
            ? null
            : $"Move these lines below a heading or delete them: {string.Join(" / ", reading.Unplaced.Take(5))}");
    }

    // Everything but the title line and what stands before the first section.
    private static string Body(PolicyDocument document)
    {
        var bare = new PolicyDocument(null, [], document.Sections, []) { Adoption = document.Adoption };
        var text = PolicyMarkdown.Write(bare);
        return text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim('\n') + "\n";
    }

    private static bool SameFront(PolicyDocument one, PolicyDocument other) =>
        PolicyFingerprint.Of(one with { Sections = [], Links = [] }) == PolicyFingerprint.Of(other with { Sections = [], Links = [] });

    private static bool Same(IEnumerable<PolicySection> some, IEnumerable<PolicySection> others) =>
        some.Zip(others, (one, other) => (one.Number, one.Heading, one.Level) == (other.Number, other.Heading, other.Level)
            && one.Clauses.SequenceEqual(other.Clauses)).All(same => same)
        && some.Count() == others.Count();
}
