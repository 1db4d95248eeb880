using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Comparing;

/// <summary>Compares two texts word by word.</summary>
public static partial class WordComparison
{
    public static IReadOnlyList<WordRun> Compare(string before, string after)
    {
        var (old, @new) = (Split(before), Split(after));
        var runs = new List<WordRun>();
        var (o, n) = (0, 0);
        foreach (var (nextOld, nextNew) in Sequences.Common(old, @new).Append((old.Count, @new.Count)))
        {
            Add(runs, ChangeKind.Removed, string.Concat(old.Skip(o).Take(nextOld - o)));
            Add(runs, ChangeKind.Added, string.Concat(@new.Skip(n).Take(nextNew - n)));
            if (nextOld < old.Count)
                Add(runs, ChangeKind.Same, old[nextOld]);
            (o, n) = (nextOld + 1, nextNew + 1);
        }

        return Settle(runs);
    }

    public static IReadOnlyList<WordRun> All(ChangeKind kind, string text) => text.Length == 0 ? [] : [new WordRun(kind, text)];

    /// <summary>From 0 (no word in common) to 1 (the same words); the order of words does not count.</summary>
    public static double Likeness(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if (before.Count + after.Count == 0)
            return 1;
        var counts = before.GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        var shared = 0;
        foreach (var word in after)
        {
            if (counts.TryGetValue(word, out var left) && left > 0)
            {
                counts[word] = left - 1;
                shared++;
            }
        }

        return 2.0 * shared / (before.Count + after.Count);
    }

    /// <summary>The words alone, for matching: case, spacing and punctuation do not count.</summary>
    public static IReadOnlyList<string> Bare(string text) =>
        [.. Split(text).Where(token => char.IsLetterOrDigit(token[0])).Select(word => word.ToUpperInvariant())];

    private static List<string> Split(string text) => [.. Token().Matches(text).Select(match => match.Value)];

    private static void Add(List<WordRun> runs, ChangeKind kind, string text)
    {
        if (text.Length == 0)
            return;
        if (runs.Count > 0 && runs[^1].Kind == kind)
            runs[^1] = runs[^1] with { Text = runs[^1].Text + text };
        else
            runs.Add(new WordRun(kind, text));
    }

    /// <summary>A lone space between two changes belongs to both: "red lorry" → "blue van" is one change, not two.</summary>
    private static List<WordRun> Settle(List<WordRun> runs)
    {
        var settled = new List<WordRun>();
        var (removed, added) = ("", "");
        for (var index = 0; index < runs.Count; index++)
        {
            var (kind, text) = runs[index];
            var joins = kind == ChangeKind.Same && string.IsNullOrWhiteSpace(text)
                && removed.Length + added.Length > 0 && index + 1 < runs.Count;
            if (kind == ChangeKind.Removed || joins)
                removed += text;
            if (kind == ChangeKind.Added || joins)
                added += text;
            if (kind == ChangeKind.Same && !joins)
            {
                Flush();
                Add(settled, ChangeKind.Same, text);
            }
        }

        Flush();
        return settled;

        void Flush()
        {
            Add(settled, ChangeKind.Removed, removed);
            Add(settled, ChangeKind.Added, added);
            (removed, added) = ("", "");
        }
    }

    [GeneratedRegex(@"\s+|[\p{L}\p{N}]+(?:['’\-][\p{L}\p{N}]+)*|.", RegexOptions.Singleline)]
    private static partial Regex Token();
}
