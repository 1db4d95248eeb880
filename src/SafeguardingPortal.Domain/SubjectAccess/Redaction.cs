using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.SubjectAccess;

/// <summary>
/// Hides third parties in text that somebody typed: the setting's other people by full name and by each part of it, and children by initials.
/// It hides too much rather than too little, and a person looks at every piece before it leaves the setting.
/// </summary>
public static partial class Redaction
{
    public const string Mark = "[third party]";

    // Parts shorter than this are words of their own too often: "Al", "Jo" alone are found only within the full name.
    private const int ShortestPart = 3;

    /// <param name="ownName">The person who asked: their own name is not hidden, nor a part that a colleague shares with it.</param>
    public static string Hide(string text, IEnumerable<string> otherNames, string ownName)
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
        text = Initials().Replace(text, Mark);
        return Repeated().Replace(text, Mark);
    }

    private static IEnumerable<string> Parts(string name) => name.Split([' ', '-', '\u2019', '\''], StringSplitOptions.RemoveEmptyEntries);

    // "A.B.", "A. and B.": how children stand in records.
    [GeneratedRegex(@"(?<![\w.])[A-Z]\.(\s?[A-Z]\.)*(?!\w)")]
    private static partial Regex Initials();

    [GeneratedRegex(@"\[third party\](\s+\[third party\])+")]
    private static partial Regex Repeated();
}
