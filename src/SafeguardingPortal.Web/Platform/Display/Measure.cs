namespace SafeguardingPortal.Web.Platform.Display;

/// <summary>One figure of a small-multiples strip, for the partials _Measures and _MeasuresTable.</summary>
/// <param name="Of">What the number is out of: "of 14 people".</param>
/// <param name="Kind">kept, due, overdue, info or quiet; see <see cref="StatusTagHelper"/>.</param>
/// <param name="Trend">Oldest first.</param>
/// <param name="TrendWords">The same trend for someone who does not see the line: "6 a week ago, 9 today".</param>
public sealed record Measure(
    string Name, string Number, string Of, string Kind, string Status, IReadOnlyList<int> Trend, string TrendWords, string? Path = null);
