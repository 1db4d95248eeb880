using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Policies.Checking.Data;
using SafeguardingPortal.Domain.Policies.Checking.Spelling;

namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>Slips of the pen: spelling, confused words, brackets and quotation marks without their partner.</summary>
internal static partial class WordingRules
{
    /// <summary>A word that returns this often is a name or a term, not a slip.</summary>
    private const int Habit = 3;

    public static IEnumerable<Remark> Spelling(PolicyUnderCheck policy) =>
        Slips(policy).Concat(Apostrophes(policy)).Concat(policy.Context.Words is { } words ? Unknown(policy, words) : []);

    public static IEnumerable<Remark> UnbalancedPunctuation(PolicyUnderCheck policy)
    {
        foreach (var passage in policy.All)
        {
            var text = passage.Text;
            if (Unpaired(text, '(', ')') is { } bracket)
                yield return Quote(passage, text, bracket, "A bracket is opened or closed without its partner. Add the other one.");
            else if (Unpaired(text, '“', '”') is { } quote)
                yield return Quote(passage, text, quote, "A quotation mark lacks its partner. Add the other one.");
            else if (text.Count(character => character == '"') % 2 == 1)
                yield return Quote(passage, text, text.LastIndexOf('"'), "A quotation mark lacks its partner. Add the other one.");
            else if (!passage.IsFormField && DoubleMarks().Match(text) is { Success: true } marks)
                yield return passage.Remark(marks, $"“{marks.Value}”: one mark is enough.");
        }
    }

    private static IEnumerable<Remark> Slips(PolicyUnderCheck policy) =>
        from passage in policy.Prose
        from slip in Slip.All
        from match in passage.Find(slip.Pattern)
        select passage.Remark(match, $"“{match.Value.Trim()}” reads like a slip. Probably meant: {slip.Advice}.");

    /// <summary>A plural with an apostrophe before a small word ("the expectations' regarding"), unless it closes a quotation.</summary>
    private static IEnumerable<Remark> Apostrophes(PolicyUnderCheck policy) =>
        from passage in policy.Prose
        from match in passage.Find(StrayApostrophe())
        where !OpensQuotation().IsMatch(passage.Text[..match.Index])
        select passage.Remark(match, $"The apostrophe in “{match.Groups["word"].Value}” belongs to nothing. Take it out.");

    private static IEnumerable<Remark> Unknown(PolicyUnderCheck policy, WordList words)
    {
        var times = Word().Matches(policy.Words).CountBy(match => match.Value).ToDictionary();
        var said = new HashSet<string>();
        foreach (var passage in policy.Prose)
        {
            foreach (var match in passage.Find(Word()))
            {
                var word = match.Value.Trim('\'', '’');
                if (word.Length < 4 || words.Knows(word) || times[match.Value] >= Habit || IsAddress(passage.Text, match)
                    || !MayBeSlip(passage.Text, match))
                    continue;
                if ((words.Near(word) ?? RunTogether(word, words)) is { } near && said.Add(word)
                    && (char.IsLower(word[0]) || char.ToLowerInvariant(word[0]) == near[0] && !IsName(policy, word)))
                    yield return passage.Remark(match, $"“{word}” is not a word our list knows. Perhaps “{near}” was meant.");
            }
        }
    }

    /// <summary>"ofthe", "leftin": a space was lost beside a small word.</summary>
    private static string? RunTogether(string word, WordList words)
    {
        foreach (var small in SmallWords)
        {
            if (word.Length > small.Length + 2 && word.EndsWith(small, StringComparison.Ordinal) && words.Knows(word[..^small.Length]))
                return $"{word[..^small.Length]} {small}";
            if (word.Length > small.Length + 2 && word.StartsWith(small, StringComparison.Ordinal) && words.Knows(word[small.Length..]))
                return $"{small} {word[small.Length..]}";
        }

        return null;
    }

    private static readonly string[] SmallWords = ["the", "and", "for", "with", "from", "that", "this", "in", "of", "to", "on", "by",
        "is", "be", "or"];

    /// <summary>Whether the word stands among names: in the key details, the names above the title or the adoption block.</summary>
    private static bool IsName(PolicyUnderCheck policy, string word) =>
        policy.Details.Concat(policy.Adoption).Any(passage => passage.Text.Contains(word, StringComparison.Ordinal))
        || policy.Document.Organisation?.Contains(word, StringComparison.Ordinal) == true;

    /// <summary>Names are written large. A large first letter counts as a slip only where a sentence starts.</summary>
    private static bool MayBeSlip(string text, Match match) =>
        match.Value.Skip(1).All(character => !char.IsUpper(character))
        && (char.IsLower(match.Value[0]) || match.Value.Length > 6
            && (match.Index == 0 || text[..match.Index].TrimEnd() is [.., '.' or '!' or '?']));

    private static bool IsAddress(string text, Match match)
    {
        var before = match.Index > 0 ? text[match.Index - 1] : ' ';
        var after = match.Index + match.Length < text.Length ? text[match.Index + match.Length] : ' ';
        return "@./_#&=?".Contains(before, StringComparison.Ordinal) && before != '.' && before != '?' && before != '/'
            || "@_=&".Contains(after, StringComparison.Ordinal) || before == '.' && match.Index > 1
            && !char.IsWhiteSpace(text[match.Index - 2])
            || after is '.' or '/' && match.Index + match.Length + 1 < text.Length && text.AsSpan(match.Index).IndexOf(' ') is var space
                && (space < 0 ? text[match.Index..] : text.Substring(match.Index, space)).Contains("://", StringComparison.Ordinal);
    }

    private static int? Unpaired(string text, char opening, char closing)
    {
        var open = new Stack<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == opening)
                open.Push(at);
            else if (text[at] == closing && !open.TryPop(out _) && !ListLetter().IsMatch(text[..(at + 1)]))
                return at;
        }

        return open.Count > 0 ? open.Peek() : null;
    }

    private static Remark Quote(Passage passage, string text, int at, string message) =>
        passage.Remark(Passage.Around(text, at, 1), message);

    [GeneratedRegex(@"\p{L}+(?:['’]\p{L}+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:^|(?<=[\s;:,]))(?:[a-zA-Z]|\d{1,2}|[ivx]{1,4})\)$")]
    private static partial Regex ListLetter();

    [GeneratedRegex(@",,|,\.(?!\d)|;\.|(?<![.…])\.\.(?![.…])|\s,(?=\s)")]
    private static partial Regex DoubleMarks();

    [GeneratedRegex(@"\b(?<word>\p{L}{3,}s['’]) (?:regarding|of|are|is|will|about|that|which|must|should|apply|applies)\b")]
    private static partial Regex StrayApostrophe();

    [GeneratedRegex(@"[‘](?!.*’)|(?:^|[\s(])'(?!.*'[\s.,;)])")]
    private static partial Regex OpensQuotation();
}
