using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>What stands at the front of a line: a Markdown heading, a printed number, a bullet, or nothing.</summary>
internal sealed partial record LineMark(int Hashes, string Number, string Bullet, string Rest)
{
    public bool IsMarked => Hashes > 0 || Number.Length > 0 || Bullet.Length > 0;

    /// <summary>"6.2.1" and its kin, which number paragraphs; "1." and "a)" number list items.</summary>
    public bool IsDotted => Number.TrimEnd('.').Contains('.', StringComparison.Ordinal);

    /// <summary>1 for "3", "3." and "3.0", 2 for "3.1", 3 for "3.1.2".</summary>
    public static int DepthOf(string number)
    {
        var parts = number.TrimEnd('.', ')').Split('.');
        return parts is [_, "0"] ? 1 : parts.Length;
    }

    public static LineMark Read(string line)
    {
        var heading = HeadingMark().Match(line);
        if (heading.Success)
        {
            var rest = Unbold(heading.Groups["rest"].Value);
            var number = HeadingNumber().Match(rest);
            return new LineMark(heading.Groups["marks"].Length, number.Groups["number"].Value
                .Replace("\\", "", StringComparison.Ordinal), "",
                Unbold(rest[number.Length..].Trim()));
        }

        var bullet = BulletMark().Match(line);
        if (bullet.Success)
            return new LineMark(0, "", bullet.Groups["bullet"].Value, line[bullet.Length..].Trim());
        if (line.StartsWith('|') && line.Length > 1)
            return new LineMark(0, "", "|", line.Trim('|').Trim());

        var numbered = NumberMark().Match(line);
        return numbered.Success
            ? new LineMark(0, numbered.Groups["number"].Value
            .Replace("\\", "", StringComparison.Ordinal), "", line[numbered.Length..].Trim())
            : new LineMark(0, "", "", line);
    }

    /// <summary>Takes off the bold marks that wrap a whole heading.</summary>
    public static string Unbold(string text) =>
        WhollyBold().Match(text) is { Success: true } bold ? bold.Groups["inner"].Value.Trim() : text;

    public static bool IsWhollyBold(string text) => WhollyBold().IsMatch(text);

    [GeneratedRegex(@"^(?<marks>#{1,6})(?:\s+(?<rest>.*?)(?:\s+#+)?)?$")]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"^(?<number>\d{1,2}(?:\.\d{1,3})+\.?|\d{1,2}\\?[.)]|\d{1,2}(?=\s)|[IVX]{1,5}[.)]|[A-Z][.)])(?:\s+|$)")]
    private static partial Regex HeadingNumber();

    [GeneratedRegex(@"^(?<bullet>[-–—*+•·●○▪▫◦‣⁃∙➢➤✓✔►▶■□§❖❑❒☐☑◆◇★→⇒−‐\uF000-\uF0FF]|o(?=\s))(?:\s+|$)")]
    private static partial Regex BulletMark();

    // A bare "7 Expectations" counts, "5 May 2026", "9.30 am" and "12 children" do not.
    [GeneratedRegex(@"^(?<number>\d{1,2}(?:\.\d{1,3})+\.?(?!\s*[ap]m\b)|\(\d{1,2}\)|\d{1,2}\\?[.)]|\(?[a-z]\)|[a-z]\."
            + @"|\(?[ivx]{1,5}[.)]|[IVX]{1,5}[.)](?=\s+\p{Lu})|[A-H]\)(?=\s)"
        + @"|\d{1,2}(?=\s+(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Lu}))(?:\s+|$)")]
    private static partial Regex NumberMark();

    [GeneratedRegex(@"^(?<mark>\*\*|__)(?<inner>(?:(?!\k<mark>).)+)\k<mark>$")]
    private static partial Regex WhollyBold();
}
