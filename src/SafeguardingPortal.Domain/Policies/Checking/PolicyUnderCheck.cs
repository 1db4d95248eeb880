using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Policies.Checking;

/// <summary>A policy laid out for reading: every stretch of words with its place, and what the rules ask about again and again.</summary>
internal sealed class PolicyUnderCheck
{
    public PolicyUnderCheck(PolicyDocument document, CheckContext context, IReadOnlyList<ReadingNotice> notices)
    {
        Document = document;
        Context = context;
        Notices = notices;
        KeyDetails = Merged(document.KeyDetails);
        Details = [.. KeyDetails.Select(detail => new Passage($"key details, {detail.Label}".TrimEnd(' ', ','), detail.Value, null, null))];
        Body = [.. PassagesOf(null, document.Preamble), .. document.Sections.SelectMany(section => PassagesOf(section, section.Clauses))];
        Headings = [.. document.Sections.Select(section => new Passage(Places.Of(section), section.Heading, section, null))];
        Adoption = [.. document.Adoption.Select((line, at) => new Passage($"adoption block, line {at + 1}", line, null, null))];
        Prose = [.. Headings, .. Body];
        All = [.. Title(document), .. Details, .. Prose, .. Adoption];
        Words = string.Join('\n', All.Select(passage => passage.Text));
    }

    public PolicyDocument Document { get; }

    public CheckContext Context { get; }

    public IReadOnlyList<ReadingNotice> Notices { get; }

    /// <summary>The key details, each with the further lines below it.</summary>
    public IReadOnlyList<KeyDetail> KeyDetails { get; }

    /// <summary>The values of the key details, one for one.</summary>
    public IReadOnlyList<Passage> Details { get; }

    public IReadOnlyList<Passage> Headings { get; }

    /// <summary>Opening paragraphs and clauses.</summary>
    public IReadOnlyList<Passage> Body { get; }

    public IReadOnlyList<Passage> Adoption { get; }

    /// <summary>Headings and clauses.</summary>
    public IReadOnlyList<Passage> Prose { get; }

    public IReadOnlyList<Passage> All { get; }

    /// <summary>All words, a line for each passage.</summary>
    public string Words { get; }

    public bool Says(Regex pattern) => pattern.IsMatch(Words);

    /// <summary>The key details of one kind with their places.</summary>
    public IEnumerable<(KeyDetail Detail, Passage Passage)> DetailsOf(params KeyDetailKey[] keys) =>
        KeyDetails.Zip(Details).Where(pair => keys.Contains(KeyDetailKeys.Of(pair.First.Label)));

    /// <summary>Whether a key detail of that kind is filled in.</summary>
    public bool Names(params KeyDetailKey[] keys) => DetailsOf(keys).Any(pair => pair.Detail.Value.Length > 0);

    private static List<KeyDetail> Merged(IReadOnlyList<KeyDetail> details)
    {
        var merged = new List<KeyDetail>();
        foreach (var detail in details)
        {
            if (detail.Label.Length == 0 && merged.Count > 0)
                merged[^1] = merged[^1] with { Value = $"{merged[^1].Value}, {detail.Value}".TrimStart(' ', ',') };
            else
                merged.Add(detail);
        }

        return merged;
    }

    private static IEnumerable<Passage> Title(PolicyDocument document) =>
        new[] { document.Organisation, document.Title }.OfType<string>().Select(name => new Passage("title", name, null, null));

    private static IEnumerable<Passage> PassagesOf(PolicySection? section, IReadOnlyList<PolicyClause> clauses) =>
        clauses.Select((clause, at) => new Passage(Places.Of(section, clauses, at), clause.Text, section, clause));
}
