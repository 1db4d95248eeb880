using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>
/// The words of an account, read for names: "Dee Lane", "dee lane's phone", "Mrs Lane". First names alone are too often somebody else's or a
/// month, and offices stand in most accounts ("I told the manager"), so neither counts here.
/// </summary>
internal sealed partial class AccountWords
{
    private static readonly HashSet<string> Titles = Words("mr mrs ms miss mx dr");

    private static readonly HashSet<string> Telling = Words("told tell telling informed inform informing rang phoned called emailed texted messaged asked");

    private static readonly HashSet<string> TellingTo = Words("reported reporting report spoke spoken speak talked went");

    // What stands between "I told" and whoever was told. Any other word begins something new: "told me that Dee Lane took a photo".
    private static readonly HashSet<string> Between = Words(
        "it this to with the our my and both deputy dsl safeguarding designated lead officer manager leader head headteacher teacher proprietor "
        + "chair governor of straight immediately ,");

    // What may follow. Any other word may be what that person did: "told the manager and Dee Lane took a photo".
    private static readonly HashSet<string> After = Words(
        ". , ; : ! ? \n about and as at because before after but by for he i in it not of on she so straight that then they this to today too we what "
        + "when who yesterday immediately");

    private readonly List<string> words;
    private readonly HashSet<string> partsOfNames;

    private AccountWords(List<string> words, HashSet<string> partsOfNames) => (this.words, this.partsOfNames) = (words, partsOfNames);

    /// <param name="names">Of everybody who may be told: two are often told at once.</param>
    public static AccountWords Of(string? account, IEnumerable<string> names) =>
        new(Split(account), names.SelectMany(Split).ToHashSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the name stands somewhere other than as somebody who was told.</summary>
    public bool Accuse(string name)
    {
        var parts = Split(name);
        return parts.Count > 0 && Enumerable.Range(0, words.Count).Any(at => EndOf(parts, at) is { } end && !IsTold(at, end));
    }

    // The word after the name, with or without a title, that begins there; null where none begins.
    private int? EndOf(List<string> parts, int at)
    {
        if (Same(at, parts))
            return at + parts.Count;
        var last = words.ElementAtOrDefault(at + 1) is "." ? at + 2 : at + 1;
        return parts.Count > 1 && Titles.Contains(words[at]) && Same(last, parts[^1..]) ? last + 1 : null;
    }

    private bool Same(int at, List<string> parts) =>
        at + parts.Count <= words.Count && parts.SequenceEqual(words.Skip(at).Take(parts.Count), StringComparer.OrdinalIgnoreCase);

    private bool IsTold(int at, int end)
    {
        if (end < words.Count && !After.Contains(words[end]))
            return false;
        var to = false;
        for (var before = at - 1; before >= 0; before--)
        {
            var word = words[before];
            if (Telling.Contains(word) || (to && TellingTo.Contains(word)))
                return true;
            if (!Between.Contains(word) && !partsOfNames.Contains(word) && !Titles.Contains(word))
                return false;
            to |= word.Equals("to", StringComparison.OrdinalIgnoreCase) || word.Equals("with", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static List<string> Split(string? text) => [.. Word().Matches(text ?? "").Select(match => match.Value)];

    // A full stop or a new line is a word of its own: what was told before it was told in another sentence.
    [GeneratedRegex(@"[\p{L}\p{N}]+|[.!?;:,\n]")]
    private static partial Regex Word();
}
