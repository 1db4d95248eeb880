using System.Globalization;

namespace SafeguardingPortal.Domain.Figures;

/// <summary>
/// Figures about people, so coarse that nobody can be worked out from them: a count from one to four is shown as "fewer than 5".
/// Nothing at all is said plainly, because it says nothing about anyone.
/// </summary>
public static class SmallNumbers
{
    /// <summary>The smallest count that is shown as it is.</summary>
    public const int Smallest = 5;

    public const string Hidden = "fewer than 5";

    /// <summary>Of a figure that would tell of another one.</summary>
    public const string NotShown = "not shown";

    /// <summary>One figure on its own.</summary>
    public static string Show(int count) => IsHidden(count) ? Hidden : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Several breakdowns of the same things, and how many they are. Hidden figures could be had back by subtracting the others from the
    /// total, where there is only one of them, where they are few together, or where nearly all can only be one, or four. So there the total
    /// is left out, unless it is small itself; and in each breakdown that would add up to it, the smallest figure.
    /// </summary>
    public static CoarseFigures Show(params IReadOnlyList<IReadOnlyList<(string Label, int Count)>> breakdowns)
    {
        ArgumentNullException.ThrowIfNull(breakdowns);
        var total = breakdowns.Count == 0 ? 0 : breakdowns[0].Sum(row => row.Count);
        var telling = !IsHidden(total) && breakdowns.Any(IsTelling);
        return new CoarseFigures([.. breakdowns.Select(rows => Coarse(rows, telling))], telling ? NotShown : Show(total));
    }

    /// <summary>
    /// A figure beside the one that was shown before for the same things, to the same readers: where the two differ by less than is ever
    /// shown, the new one is left out.
    /// </summary>
    /// <param name="before">As it was shown; null where it was not.</param>
    /// <param name="now">As it would be shown now.</param>
    public static string Beside(string? before, string now) =>
        int.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var was)
        && int.TryParse(now, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && IsHidden(Math.Abs(count - was))
            ? NotShown
            : now;

    private static bool IsTelling(IReadOnlyList<(string Label, int Count)> rows)
    {
        List<int> hidden = [.. rows.Select(row => row.Count).Where(IsHidden)];
        var (sum, least, most) = (hidden.Sum(), hidden.Count, hidden.Count * (Smallest - 1));
        return hidden.Count == 1 || (hidden.Count > 1 && (sum < Smallest || sum - least < 2 || most - sum < 2));
    }

    private static IReadOnlyList<(string Label, string Count)> Coarse(IReadOnlyList<(string Label, int Count)> rows, bool totalIsLeftOut)
    {
        var addsUp = totalIsLeftOut && !rows.Any(row => IsHidden(row.Count));
        var smallest = addsUp ? rows.Where(row => row.Count > 0).Select(row => row.Count).DefaultIfEmpty().Min() : -1;
        var left = rows.ToList().FindLastIndex(row => row.Count == smallest);
        return [.. rows.Select((row, index) => (row.Label, addsUp && index == left ? NotShown : Show(row.Count)))];
    }

    private static bool IsHidden(int count) => count is > 0 and < Smallest;
}

/// <summary>Breakdowns as they may be shown, in the order asked for, with their common total.</summary>
public sealed record CoarseFigures(IReadOnlyList<IReadOnlyList<(string Label, string Count)>> Breakdowns, string Total);
