namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>Finds the depth of each clause from its indentation, and in plain text from a change of bullet too.</summary>
internal sealed class ListLevels(bool isMarkdown)
{
    private const string InnerBullets = "o▪▫◦‣⁃\uF0A7";

    private readonly Stack<(int Indent, string Style)> open = new();
    private int paragraph;
    private bool announcesList;

    public int Of(ReadLine line, string sectionNumber)
    {
        var level = LevelOf(line.Mark, line.Source.Indent, sectionNumber);
        announcesList = line.Mark.Rest.EndsWith(':');
        return level;
    }

    private int LevelOf(LineMark mark, int indent, string sectionNumber)
    {
        if (mark.IsDotted || !mark.IsMarked)
            return Paragraph(mark, indent, sectionNumber);

        var style = mark.Bullet.Length > 0 ? mark.Bullet : StyleOf(mark.Number);
        while (open.Count > 0 && open.Peek().Indent > indent)
            open.Pop();
        if (open.Count == 0 || open.Peek().Indent < indent)
            open.Push((indent, style));
        else if (!isMarkdown && open.Peek().Style != style)
            Restyle(indent, style);
        return paragraph + open.Count;
    }

    private int Paragraph(LineMark mark, int indent, string sectionNumber)
    {
        if (!mark.IsMarked && indent > 0 && open.Count > 0 && open.Any(item => item.Indent < indent))
        {
            while (open.Peek().Indent >= indent)
                open.Pop();
            return paragraph + open.Count + 1;
        }

        open.Clear();
        paragraph = mark.IsDotted ? Depth(mark.Number, sectionNumber) : 0;
        return paragraph;
    }

    /// <summary>"2.1.1" below section 2 is one deeper than "2.1".</summary>
    private static int Depth(string number, string sectionNumber)
    {
        var section = sectionNumber.TrimEnd('.', ')');
        var parts = number.TrimEnd('.').Split('.').Length;
        return section.Length > 0 && number.StartsWith(section + ".", StringComparison.Ordinal)
            ? Math.Max(0, parts - section.Split('.').Length - 1) : 0;
    }

    private void Restyle(int indent, string style)
    {
        if (open.Any(item => item.Indent == indent && item.Style == style))
        {
            while (open.Peek().Style != style)
                open.Pop();
        }
        else if (announcesList || InnerBullets.Contains(style, StringComparison.Ordinal))
            open.Push((indent, style));
    }

    private static string StyleOf(string number)
    {
        var bare = number.Trim('(', ')', '.');
        return char.IsDigit(bare[0]) ? "1" : bare.All("ivx".Contains) ? "i" : "a";
    }
}
