using System.Globalization;

namespace SafeguardingPortal.Web.Platform.Display;

/// <summary>A tiny line without axes: it shows direction, the number beside it shows size.</summary>
public static class Sparkline
{
    private const double Margin = 2;

    /// <summary>Points of an SVG polyline; the lowest value lies at the bottom, and values that are all alike lie in the middle.</summary>
    public static string Points(IReadOnlyList<int> values, double width, double height)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
            return "";
        var (low, high) = (values.Min(), values.Max());
        var step = values.Count == 1 ? 0 : width / (values.Count - 1);
        return string.Join(' ', values.Select((value, at) => Point(at * step, low == high ? height / 2 : Y(value))));

        double Y(int value) => height - Margin - ((value - low) * (height - (2 * Margin)) / (high - low));
    }

    private static string Point(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{x:0.#},{y:0.#}");
}
