using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.SubjectAccess;

/// <summary>
/// Hides third parties in text that somebody typed: the setting's other people by full name and by each part of it, and children by initials or
/// as their case names them.
/// It hides too much rather than too little, and a person looks at every piece before it leaves the setting.
/// </summary>
public static partial class Redaction
{
    public const string Mark = "[third party]";

    // Parts shorter than this are words of their own too often: "Al", "Jo" alone are found only within the full name.
    private const int ShortestPart = 3;

    /// <param name="ownName">The person who asked: their own name is not hidden, nor a part that a colleague shares with it.</param>
    /// <param name="children">How children stand in the records: initials, hidden with and without full stops as they are written, or references.</param>
    public static string Hide(string text, IEnumerable<string> otherNames, string ownName, IEnumerable<string>? children = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(otherNames);
        ArgumentNullException.ThrowIfNull(ownName);
        var own = Parts(ownName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var words = otherNames
            .SelectMany(name => Parts(name).Where(part => part.Length >= ShortestPart && !own.Contains(part)).Append(name.Trim()))
            .Where(word => word.Length > 0 && !string.Equals(word, ownName.Trim(), StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(word => word.Length)
            .Select(Regex.Escape)
            .ToList();
        if (words.Count > 0)
            text = Regex.Replace(text, $@"(?<!\w)({string.Join('|', words)})(?!\w)", Mark, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        var hidden = (children ?? []).SelectMany(AsWritten).Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length).ToList();
        if (hidden.Count > 0)
            text = Regex.Replace(text, $@"(?<![\w.])({string.Join('|', hidden)})(?!\w)", Mark, RegexOptions.CultureInvariant);
        text = Initials().Replace(text, Mark);
        return Repeated().Replace(text, Mark);
    }

    private static IEnumerable<string> Parts(string name) => name.Split([' ', '-', '\u2019', '\''], StringSplitOptions.RemoveEmptyEntries);

    // Initials are hidden in capitals only, for "as" and "is" are words; a reference however it is written. One letter alone is too often a word.
    private static IEnumerable<string> AsWritten(string child)
    {
        var letters = child.Replace(".", "", StringComparison.Ordinal).Trim();
        if (letters.Any(char.IsDigit))
            yield return $"(?i:{Regex.Escape(child.Trim())})";
        else if (letters.Length > 1)
            yield return string.Join(@"\.?\s?", letters.Where(char.IsLetter).Select(letter => Regex.Escape(letter.ToString()))) + @"\.?";
    }

    // "A.B.", "A. and B.": how children stand in records.
    [GeneratedRegex(@"(?<![\w.])[A-Z]\.(\s?[A-Z]\.)*(?!\w)")]
    private static partial Regex Initials();

    [GeneratedRegex(@"\[third party\](\s+\[third party\])+")]
    private static partial Regex Repeated();
}
