using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>Builds sections and clauses, giving each its level.</summary>
/// <param name="nameDepth">How many hashes stand before the title and what is printed with it; 0 where none do.</param>
internal sealed partial class SectionReader(bool isMarkdown, IReadOnlyList<ReadLine> lines, int nameDepth)
{
    private readonly List<PolicySection> sections = [];
    private readonly bool levelsByNumber = LevelsByNumber(lines);
    private List<PolicyClause> clauses = [];
    private ListLevels levels = new(isMarkdown);
    private string number = "";
    private int numberedLevel;
    private int titleDepth;
    private bool inAppendix;

    public List<PolicyClause> Preamble { get; } = [];

    public IReadOnlyList<PolicySection> Sections => sections;

    public List<string> Adoption { get; } = [];

    public List<ReadLine> Strays { get; } = [];

    public List<ReadingNotice> Notices { get; } = [];

    public void ReadPreamble(IEnumerable<ReadLine> rest)
    {
        clauses = Preamble;
        foreach (var line in rest)
            Add(line);
    }

    public void Read(int first)
    {
        var shallowest = lines.Skip(first).Select(line => line.Mark.Hashes).Where(hashes => hashes > 0).DefaultIfEmpty(2).Min();
        titleDepth = nameDepth > 0 ? Math.Min(nameDepth, shallowest - 1) : shallowest - 1;
        for (var at = first; at < lines.Count; at++)
        {
            if (lines[at].Kind == LineKind.Heading)
                Open(at);
            else if (StartsAdoption(at))
            {
                Adoption.AddRange(lines.Skip(at).Select(line => line.Source.Text));
                return;
            }
            else
                Add(lines[at]);
        }
    }

    private void Open(int at)
    {
        var mark = lines[at].Mark;
        clauses = [];
        levels = new ListLevels(isMarkdown);
        var heading = mark.Rest.StartsWith('\\') ? mark.Rest[1..] : mark.Rest;
        var section = new PolicySection(mark.Number, heading, LevelOf(at), clauses);
        if (lines[at].WasSplit)
            Notices.Add(new ReadingNotice(Name(section), mark.Number,
                "The heading's number stands on a line of its own. Put it before the heading."));
        sections.Add(section);
        inAppendix |= Appendix().IsMatch(heading);
        if (mark.Number.Length == 0)
            return;
        number = mark.Number;
        numberedLevel = section.Level;
    }

    private int LevelOf(int at)
    {
        var mark = lines[at].Mark;
        var byNumber = LineMark.DepthOf(mark.Number);
        if (mark.Hashes > 0 && !(levelsByNumber && mark.Number.Length > 0))
            return Math.Max(1, mark.Hashes - titleDepth);
        if (mark.Number.Length > 0)
            return byNumber;
        var next = at + 1 < lines.Count && lines[at + 1] is { Kind: LineKind.Heading, Mark.Number.Length: > 0 } heading ? heading : null;
        return next is not null ? LineMark.DepthOf(next.Mark.Number)
            : HeadingShape.NamesPart(mark.Rest) ? 1 : numberedLevel + 1;
    }

    /// <summary>Some converted papers mix heading sizes; then the printed numbers tell the level better.</summary>
    private static bool LevelsByNumber(IReadOnlyList<ReadLine> lines) =>
        lines.Where(line => line.Mark.Hashes > 0 && line.Mark.Number.Length > 0)
            .GroupBy(line => LineMark.DepthOf(line.Mark.Number))
            .Any(group => group.Select(line => line.Mark.Hashes).Distinct().Count() > 1);

    private void Add(ReadLine line)
    {
        if (line.Kind == LineKind.Stray)
        {
            Strays.Add(line);
            // What every printed page carries is no slip of the author's.
            if (!line.Source.IsFurniture && !PageFurniture.IsPageNumber(line.Source.Text) && !PageFurniture.IsContents(line.Source.Text))
                Notices.Add(new ReadingNotice(sections.Count > 0 ? "after " + Name(sections[^1]) : "front matter", line.Source.Text,
                    "This stands alone and belongs to no paragraph. Remove it, or put its paragraph beside it."));
            return;
        }

        var mark = line.Mark;
        var text = mark.Rest.StartsWith('\\') ? mark.Rest[1..] : mark.Rest;
        clauses.Add(new PolicyClause(mark.Number, mark.Bullet, levels.Of(line, number), text));
    }

    /// <summary>The block that adopts the policy stands at its end. In an appendix, signatures belong to the form printed there.</summary>
    private bool StartsAdoption(int at) =>
        !inAppendix && lines.Count - at <= 15 && lines[at].Kind == LineKind.Clause && lines[at].Mark.Bullet is "" or "|"
        && (AdoptionLine().IsMatch(lines[at].Mark.Rest) && lines.Skip(at).All(line => line.Kind != LineKind.Heading || !line.Mark.IsMarked)
            || IsClosing(at));

    /// <summary>The last lines are nothing but "Written: …", "Reviewed by: …", "Next review: …".</summary>
    private bool IsClosing(int at) =>
        lines.Count - at <= 8 && FrontMatter.IsKnownDetail(lines[at].Mark.Rest)
        && lines.Skip(at).All(line => line.Kind == LineKind.Stray || line.Kind == LineKind.Clause && line.Mark.Bullet is "" or "|"
            && (FrontMatter.IsKnownDetail(line.Mark.Rest) || AdoptionLine().IsMatch(line.Mark.Rest)
                || HeadingShape.WordCount(line.Mark.Rest) <= 8 && !line.Mark.Rest.EndsWith('.')));

    private static string Name(PolicySection section) => $"{section.Number.TrimEnd('.')} {section.Heading}".Trim();

    [GeneratedRegex(@"\b(appendix|annexe?|agreement|declaration|form|slip|checklist|record|template)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"^((this|the) policy (was|has been|is) (formally )?(adopted|approved|ratified|agreed|signed)\b"
        + @"|(signed|approved|ratified|adopted|agreed|name of signatory|role of signatory|chair(person)?|signature"
        + @"|print(ed)? name)\b[^.]{0,50}(:|_{2,}|…|\.{3,})"
        + @"|signed( by)?( and dated)? on behalf)", RegexOptions.IgnoreCase)]
    private static partial Regex AdoptionLine();
}
