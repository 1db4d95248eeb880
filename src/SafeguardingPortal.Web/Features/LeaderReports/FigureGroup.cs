using System.Globalization;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Domain.LeaderReports;

namespace SafeguardingPortal.Web.Features.LeaderReports;

/// <summary>The figures under one heading, as a page and a print show them: a table, with bars where the numbers are counts.</summary>
public sealed record FigureGroup(string Heading, IReadOnlyList<ShownFigure> Rows)
{
    /// <summary>What always stands with the figures, so that it tells nothing.</summary>
    public const string NotCounted =
        "Numbers from one to four are not told. Reports, concerns and lessons about anybody who may read these figures are never counted, "
        + "whether there are any or not.";

    /// <summary>The row of the total, which is no part to be measured.</summary>
    public const string All = "All";

    public bool HasBefore => Rows.Any(row => row.Before is not null);

    public static IReadOnlyList<FigureGroup> Of(IEnumerable<FigureLine> lines) =>
        [.. lines.GroupBy(line => line.Heading).Select(group => new FigureGroup(group.Key, Shown([.. group])))];

    private static List<ShownFigure> Shown(List<FigureLine> lines)
    {
        List<FigureLine> parts = [.. lines.Where(line => line.Label != All)];
        var most = parts.SelectMany(line => new[] { Number(line.Value), Number(line.Before) }).Max() ?? 0;
        return lines.ConvertAll(line => line.Label == All || most == 0
            ? new ShownFigure(line.Label, line.Value, line.Before, null, null)
            : new ShownFigure(line.Label, line.Value, line.Before, Length(line.Value, most), Length(line.Before, most)));
    }

    private static int? Length(string? value, int most) =>
        Number(value) is { } number ? 100 * number / most : value == SmallNumbers.Hidden ? 100 * (SmallNumbers.Smallest - 1) / most : null;

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <param name="Bar">How long its bar is, in hundredths; a hidden number has that of the largest that it can be.</param>
public sealed record ShownFigure(string Label, string Value, string? Before, int? Bar, int? BarBefore)
{
    public bool IsFewer => Value == SmallNumbers.Hidden;
}
