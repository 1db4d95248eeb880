using System.Globalization;
using SafeguardingPortal.Domain.Rosters;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Files;

namespace SafeguardingPortal.Web.Features.Rosters;

/// <summary>One row of an import: a name, and seven cells from Monday to Sunday, each empty or "8:00-16:00".</summary>
public sealed record RosterRow(int Number, string Name, IReadOnlyCollection<WorkDay> Week)
{
    public string SearchName => Name.ToUpperInvariant();
}

/// <summary>Reads rows as a spreadsheet gives them: with tabs when pasted, with commas or semicolons from a file.</summary>
internal static class RosterRows
{
    private const string Heading = "name";

    /// <exception cref="RuleBrokenException">A cell cannot be read, or somebody is there twice.</exception>
    public static IReadOnlyList<RosterRow> Read(string text)
    {
        var rows = CsvText.Read(text)
            .Select(record => (record.Line, Cells: record.Cells.Select(cell => cell.Trim()).ToArray()))
            .Where(row => row.Cells.Any(cell => cell.Length > 0) && !row.Cells[0].Equals(Heading, StringComparison.OrdinalIgnoreCase))
            .Select(row => Row(row.Line, row.Cells))
            .ToList();
        var named = new HashSet<string>();
        if (rows.Find(row => !named.Add(row.SearchName)) is { } again)
            throw new RuleBrokenException(new RowNamesTwice(again.Number, again.Name));
        return rows;
    }

    private static RosterRow Row(int number, string[] cells)
    {
        var week = cells.Skip(1).Take(7)
            .Select((cell, at) => (Cell: cell, Day: (DayOfWeek)((at + 1) % 7)))
            .Where(day => day.Cell.Length > 0)
            .Select(day => Day(number, day.Cell, day.Day))
            .ToList();
        return new RosterRow(number, cells[0], week);
    }

    private static WorkDay Day(int number, string cell, DayOfWeek day)
    {
        var times = cell.Replace('–', '-').Replace('.', ':').Split('-', StringSplitOptions.TrimEntries);
        return times.Length == 2 && Time(times[0]) is { } starts && Time(times[1]) is { } ends
            ? new WorkDay(day, starts, ends)
            : throw new RuleBrokenException(new RowCellUnclear(number, day, cell));
    }

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, ["H:mm", "HH:mm", "%H"], CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var time) ? time : null;
}

public sealed record RowCellUnclear(int Row, DayOfWeek Day, string Cell) : Refusal(
    $"Row {Row}, {Day}: ‘{Cell}’ is not a time such as 8:00-16:00.", "Rows");

public sealed record RowNamesTwice(int Row, string Name) : Refusal(
    $"Row {Row}: ‘{Name}’ is named further up already. Leave one row for each person.", "Rows");

public sealed record RowNamesNobody(int Row, string Name, int Found) : Refusal(
    Found == 0
        ? $"Row {Row}: nobody here is called ‘{Name}’. Write the name as the list of people has it."
        : $"Row {Row}: several people are called ‘{Name}’. Set their weeks one by one.",
    "Rows");
