using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>The same said twice: a word, a sentence, a list.</summary>
internal static partial class RepetitionRules
{
    private const int SentenceWords = 8;
    private const int ListItems = 3;

    public static IEnumerable<Remark> DoubledWords(PolicyUnderCheck policy) =>
        from passage in policy.All
        from match in passage.Find(Doubled())
        where !Wanted().IsMatch(match.Value)
        select passage.Remark(match, $"“{match.Groups["word"].Value}” stands twice. Take one out.");

    public static IEnumerable<Remark> DuplicateText(PolicyUnderCheck policy)
    {
        var first = new Dictionary<string, Passage>();
        foreach (var passage in policy.Body)
        {
            foreach (var sentence in passage.Sentences())
            {
                var key = Key(sentence);
                if (key.Count(character => character == ' ') + 1 >= SentenceWords && !first.TryAdd(key, passage))
                    yield return passage.Remark(sentence, $"The same sentence already stands in {first[key].Where}. Say it once.");
            }
        }
    }

    public static IEnumerable<Remark> DuplicateList(PolicyUnderCheck policy)
    {
        var lists = Lists(policy).ToList();
        foreach (var list in lists)
        {
            foreach (var twice in list.Where(item => item.Text.Length > 0 && item.Text.Split(' ').Length < SentenceWords
                && !item.Text.EndsWith(':')).GroupBy(item => Key(item.Text))
                .Where(group => group.Count() > 1))
                yield return twice.Last().Remark(twice.Last().Text, $"“{twice.First().Text}” stands twice in this list. Take one out.");
        }

        for (var at = 1; at < lists.Count; at++)
        {
            var items = lists[at].Select(item => Key(item.Text)).ToHashSet();
            var earlier = lists.Take(at)
                .FirstOrDefault(other => items.Count(other.Select(item => Key(item.Text)).Contains) * 5 >= items.Count * 4);
            if (items.Count >= ListItems && earlier is not null)
                yield return lists[at][0].Remark(lists[at][0].Text, $"This list already stands in {earlier[0].Where}. Keep one.");
        }
    }

    /// <summary>Runs of neighbouring items of one level.</summary>
    private static IEnumerable<List<Passage>> Lists(PolicyUnderCheck policy)
    {
        foreach (var section in policy.Body.GroupBy(passage => passage.Section))
        {
            var open = new Dictionary<int, List<Passage>>();
            foreach (var passage in section)
            {
                foreach (var (level, ended) in open.Where(list => list.Key > passage.Clause!.Level).ToList())
                {
                    open.Remove(level);
                    yield return ended;
                }

                if (passage.Clause!.Level > 0)
                    open.TryAdd(passage.Clause.Level, []);
                if (open.TryGetValue(passage.Clause.Level, out var items))
                    items.Add(passage);
            }

            foreach (var list in open.Values)
                yield return list;
        }
    }

    private static string Key(string text) => string.Join(' ', Word().Matches(text.ToLowerInvariant()).Select(match => match.Value));

    [GeneratedRegex(@"(?<![\p{L}\p{N}'’])(?<word>\p{L}+)\s+\k<word>(?![\p{L}\p{N}'’-])", RegexOptions.IgnoreCase)]
    private static partial Regex Doubled();

    [GeneratedRegex(@"^(that|had|very)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Wanted();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
