using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Checking.Spelling;

/// <summary>The words of a language. Lower case unless the word is a name.</summary>
public sealed partial class WordList
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private readonly FrozenSet<string> words;

    public WordList(IEnumerable<string> words) => this.words = words.ToFrozenSet(StringComparer.Ordinal);

    public int Count => words.Count;

    /// <summary>Expands a Hunspell dictionary: the affix file's prefixes and suffixes on the stems that allow them. Compounds are left
    /// out.</summary>
    public static WordList FromHunspell(string affixes, string dictionary, IEnumerable<string> more)
    {
        ArgumentNullException.ThrowIfNull(affixes);
        ArgumentNullException.ThrowIfNull(dictionary);
        var rules = AffixLine().Matches(affixes).Select(Affix.Read).ToLookup(affix => affix.Flag);
        return new WordList(dictionary.Split('\n').Skip(1).SelectMany(line => Forms(line.Trim(), rules)).Concat(more));
    }

    /// <summary>Whether the word is known as it stands, in lower case, or in the spelling with -ize.</summary>
    public bool Knows(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var plain = word.Replace('’', '\'');
        var lower = plain.ToLowerInvariant();
        return words.Contains(plain) || words.Contains(lower)
            || lower.EndsWith("'s", StringComparison.Ordinal) && words.Contains(lower[..^2])
            || lower.Contains("iz", StringComparison.Ordinal) && words.Contains(lower.Replace("iz", "is", StringComparison.Ordinal));
    }

    /// <summary>A known word one slip away (a letter too many, too few, wrong, or two changed about), or null.</summary>
    public string? Near(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Slips(word.ToLowerInvariant()).FirstOrDefault(words.Contains);
    }

    private static IEnumerable<string> Slips(string word)
    {
        for (var at = 0; at + 1 < word.Length; at++)
            yield return word[..at] + word[at + 1] + word[at] + word[(at + 2)..];
        for (var at = 0; at <= word.Length; at++)
        {
            foreach (var letter in Letters)
                yield return word[..at] + letter + word[at..];
        }

        for (var at = 0; at < word.Length; at++)
        {
            yield return word[..at] + word[(at + 1)..];
            foreach (var letter in Letters)
                yield return word[..at] + letter + word[(at + 1)..];
        }
    }

    private static IEnumerable<string> Forms(string line, ILookup<char, Affix> rules)
    {
        var parts = line.Split('/', 2);
        if (parts[0].Length == 0)
            yield break;
        yield return parts[0];
        var affixes = parts.Length == 1 ? [] : parts[1].SelectMany(flag => rules[flag]).ToArray();
        foreach (var affix in affixes.Where(affix => affix.Fits(parts[0])))
        {
            var form = affix.On(parts[0]);
            yield return form;
            foreach (var prefix in affixes
                .Where(prefix => !affix.IsPrefix && affix.Crosses && prefix is { IsPrefix: true, Crosses: true } && prefix.Fits(form)))
                yield return prefix.On(form);
        }
    }

    private sealed record Affix(bool IsPrefix, char Flag, bool Crosses, string Strip, string Add, Regex Condition)
    {
        public static Affix Read(Match line)
        {
            var isPrefix = line.Groups["kind"].Value == "PFX";
            var condition = line.Groups["condition"].Value;
            return new Affix(isPrefix, line.Groups["flag"].Value[0], true, Zero(line.Groups["strip"].Value), Zero(line.Groups["add"].Value),
                new Regex(isPrefix ? "^" + condition : condition + "$", RegexOptions.CultureInvariant));
        }

        public bool Fits(string stem) => Condition.IsMatch(stem);

        public string On(string stem) => IsPrefix ? Add + stem[Strip.Length..] : stem[..^Strip.Length] + Add;

        private static string Zero(string part) => part == "0" ? "" : part.Split('/')[0];
    }

    [GeneratedRegex(@"^(?<kind>PFX|SFX)[ ]+(?<flag>\S)[ ]+(?<strip>\S+)[ ]+(?<add>\S+)[ ]+(?<condition>\S+)\r?$", RegexOptions.Multiline)]
    private static partial Regex AffixLine();
}
