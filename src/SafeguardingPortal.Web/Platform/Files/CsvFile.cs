using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace SafeguardingPortal.Web.Platform.Files;

/// <summary>A table as a file for spreadsheets (RFC 4180). A cell that a spreadsheet would run as a formula is made harmless.</summary>
public static class CsvFile
{
    public static FileContentResult Of(string fileName, IEnumerable<string> head, IEnumerable<object?[]> rows)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(rows);
        var lines = rows.Select(row => row.Select(Say)).Prepend(head).Select(cells => string.Join(',', cells.Select(Cell)) + "\r\n");
        // With the mark in front, spreadsheets read the names of people right.
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(lines))];
        return new FileContentResult(bytes, "text/csv; charset=utf-8")
        {
            FileDownloadName = fileName,
        };
    }

    /// <summary>The cell in quotes. One that a spreadsheet would run as a formula is made plain text by an apostrophe.</summary>
    public static string Cell(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var harmless = cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
        return $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Say(object? cell) => cell switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
