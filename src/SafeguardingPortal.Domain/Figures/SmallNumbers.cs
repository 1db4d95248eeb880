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
    /// A breakdown and its total. A single hidden figure could be had back by subtracting the others from the total, so then the
    /// total is left out too, unless it is small itself.
    /// </summary>
    public static (IReadOnlyList<(string Label, string Count)> Rows, string Total) Show(IReadOnlyList<(string Label, int Count)> breakdown)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        var total = breakdown.Sum(row => row.Count);
        var hidden = breakdown.Count(row => IsHidden(row.Count));
        var telling = hidden == 1 && !IsHidden(total);
        return ([.. breakdown.Select(row => (row.Label, Show(row.Count)))], telling ? "not shown" : Show(total));
    }

    private static bool IsHidden(int count) => count is > 0 and < Smallest;
}
