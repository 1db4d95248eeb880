using System.Text;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>Writes a policy as Markdown which <see cref="PolicyTextReader"/> reads back as the same policy.</summary>
public static class PolicyMarkdown
{
    public static string Write(PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        if (document.Organisation is { } organisation)
            text.Append(organisation).Append("\n\n");
        text.Append($"# {document.Title}".TrimEnd()).Append('\n');
        WriteKeyDetails(text, document);
        WriteClauses(text, document.Preamble);
        foreach (var section in document.Sections)
        {
            var heading = section.Number.Length == 0 && LineMark.Read("# " + section.Heading).Rest != section.Heading ? "\\"
                + section.Heading : section.Heading;
            text.Append('\n').Append('#', Math.Min(6, section.Level + 1))
                .Append($" {section.Number} {heading}".Replace("  ", " ", StringComparison.Ordinal).TrimEnd())
                .Append('\n');
            WriteClauses(text, section.Clauses);
        }

        if (document.Adoption.Count > 0)
            text.Append('\n').AppendJoin("\n\n", document.Adoption).Append('\n');
        return text.ToString();
    }

    private static void WriteKeyDetails(StringBuilder text, PolicyDocument document)
    {
        if (document.KeyDetailsHeading is { } heading)
            text.Append("\n## ").Append(heading).Append('\n');
        if (document.KeyDetails.Count > 0)
            text.Append('\n');
        foreach (var detail in document.KeyDetails)
            text.Append($"{detail.Label}{(detail.HasColon && detail.Label.Length > 0 ? ":" : "")} {detail.Value}".Trim()).Append('\n');
    }

    private static void WriteClauses(StringBuilder text, IReadOnlyList<PolicyClause> clauses)
    {
        var inList = false;
        foreach (var clause in clauses)
        {
            var isItem = clause.Level > 0 && clause.Bullet.Length + clause.Number.Length > 0;
            if (!(isItem && inList))
                text.Append('\n');
            inList = isItem;
            text.Append(' ', 2 * Math.Max(0, clause.Level - 1));
            text.Append(Line(clause)).Append('\n');
        }
    }

    private static string Line(PolicyClause clause)
    {
        if (clause.Bullet == "|")
            return $"| {clause.Text} |";
        var mark = $"{clause.Number}{clause.Bullet}";
        return mark.Length > 0 ? $"{mark} {Escape(clause.Text)}".TrimEnd() : EscapeParagraph(clause.Text);
    }

    private static string Escape(string text) => text.StartsWith('\\') ? "\\" + text : text;

    /// <summary>A paragraph that would be taken for something else is guarded by a backslash.</summary>
    private static string EscapeParagraph(string text) =>
        text.StartsWith('\\') || LineMark.Read(text).IsMarked || LineMark.IsWhollyBold(text) ? "\\" + text : text;
}
