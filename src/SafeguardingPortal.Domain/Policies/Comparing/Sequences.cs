namespace SafeguardingPortal.Domain.Policies.Comparing;

/// <summary>Longest common subsequence, the ground on which texts are compared.</summary>
internal static class Sequences
{
    // Beyond this many pairs the middle counts as replaced as a whole: a page must answer, whatever was pasted in.
    private const long MostPairs = 4_000_000;

    /// <summary>The pairs of positions of equal items, both rising.</summary>
    public static IReadOnlyList<(int Before, int After)> Common(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var pairs = new List<(int, int)>();
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start])
        {
            pairs.Add((start, start));
            start++;
        }

        var (endBefore, endAfter) = (before.Count, after.Count);
        while (endBefore > start && endAfter > start && before[endBefore - 1] == after[endAfter - 1])
        {
            endBefore--;
            endAfter--;
        }

        pairs.AddRange(Middle(before, after, start, endBefore, endAfter));
        for (var rest = 0; endBefore + rest < before.Count; rest++)
            pairs.Add((endBefore + rest, endAfter + rest));
        return pairs;
    }

    private static List<(int Before, int After)> Middle(
        IReadOnlyList<string> before, IReadOnlyList<string> after, int start, int endBefore, int endAfter)
    {
        var (rows, columns) = (endBefore - start, endAfter - start);
        var pairs = new List<(int, int)>();
        if ((long)rows * columns is 0 or > MostPairs)
            return pairs;

        var lengths = new int[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                lengths[row, column] = before[start + row] == after[start + column]
                    ? lengths[row + 1, column + 1] + 1
                    : Math.Max(lengths[row + 1, column], lengths[row, column + 1]);
            }
        }

        for (var (row, column) = (0, 0); row < rows && column < columns;)
        {
            if (before[start + row] == after[start + column])
                pairs.Add((start + row++, start + column++));
            else if (lengths[row + 1, column] >= lengths[row, column + 1])
                row++;
            else
                column++;
        }

        return pairs;
    }
}
