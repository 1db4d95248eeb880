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

    /// <summary>One figure on its own.</summary>
    public static string Show(int count) => IsHidden(count) ? Hidden : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Several breakdowns of the same things, and how many they are. A single hidden figure could be had back by subtracting the
    /// others from the total, so wherever one breakdown has just one, the total is left out, unless it is small itself.
    /// </summary>
    public static CoarseFigures Show(params IReadOnlyList<IReadOnlyList<(string Label, int Count)>> breakdowns)
    {
        ArgumentNullException.ThrowIfNull(breakdowns);
        var total = breakdowns.Count == 0 ? 0 : breakdowns[0].Sum(row => row.Count);
        var telling = !IsHidden(total) && breakdowns.Any(rows => rows.Count(row => IsHidden(row.Count)) == 1);
        return new CoarseFigures(
            [.. breakdowns.Select(rows => (IReadOnlyList<(string, string)>)[.. rows.Select(row => (row.Label, Show(row.Count)))])],
            telling ? "not shown" : Show(total));
    }

    private static bool IsHidden(int count) => count is > 0 and < Smallest;
}

/// <summary>Breakdowns as they may be shown, in the order asked for, with their common total.</summary>
public sealed record CoarseFigures(IReadOnlyList<IReadOnlyList<(string Label, string Count)>> Breakdowns, string Total);
