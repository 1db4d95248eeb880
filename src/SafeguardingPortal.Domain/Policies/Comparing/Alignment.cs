namespace SafeguardingPortal.Domain.Policies.Comparing;

/// <param name="InPlace">False for a pair found by likeness: its parts may stand in different places.</param>
internal sealed record Aligned<T>(T? Before, T? After, bool InPlace)
    where T : class;

/// <summary>Which item of the old text became which of the new: equal ones in order first, then the most alike among the rest.</summary>
internal static class Alignment
{
    private const int MostCandidates = 40_000;

    /// <returns>Pairs in the order of the new list; what was removed stands where it stood.</returns>
    public static IReadOnlyList<Aligned<T>> Of<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key, Func<T, T, double> likeness, double alikeFrom)
        where T : class
    {
        var partner = new int?[after.Count];
        var taken = new bool[before.Count];
        var anchors = Sequences.Common([.. before.Select(key)], [.. after.Select(key)]);
        foreach (var (old, @new) in anchors)
            Pair(old, @new);

        var lone = (Before: Left(before.Count, index => taken[index]), After: Left(after.Count, index => partner[index] is not null));
        if ((long)lone.Before.Count * lone.After.Count <= MostCandidates)
        {
            var candidates =
                from old in lone.Before
                from @new in lone.After
                let score = likeness(before[old], after[@new])
                where score >= alikeFrom
                orderby score descending, Math.Abs(old - @new), old
                select (old, @new);
            foreach (var (old, @new) in candidates)
            {
                if (!taken[old] && partner[@new] is null)
                    Pair(old, @new);
            }
        }

        return InReadingOrder(before, after, partner, taken, anchors);

        void Pair(int old, int @new)
        {
            partner[@new] = old;
            taken[old] = true;
        }
    }

    private static List<Aligned<T>> InReadingOrder<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, int?[] partner, bool[] taken, IReadOnlyList<(int Before, int After)> anchors)
        where T : class
    {
        var rows = new List<Aligned<T>>();
        var anchorOf = anchors.ToDictionary(anchor => anchor.After, anchor => anchor.Before);
        var shown = 0;
        for (var index = 0; index < after.Count; index++)
        {
            if (anchorOf.TryGetValue(index, out var upTo))
                ShowRemoved(upTo);
            else if (partner[index] is int near && near >= shown)
                ShowRemoved(near);
            rows.Add(new(partner[index] is int old ? before[old] : null, after[index], anchorOf.ContainsKey(index)));
        }

        ShowRemoved(before.Count);
        return rows;

        void ShowRemoved(int upTo)
        {
            for (; shown < upTo; shown++)
            {
                if (!taken[shown])
                    rows.Add(new(before[shown], null, true));
            }
        }
    }

    private static List<int> Left(int count, Func<int, bool> gone) => [.. Enumerable.Range(0, count).Where(index => !gone(index))];
}
