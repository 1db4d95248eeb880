using System.Text;

namespace SafeguardingPortal.Web.Platform.Files;

/// <summary>One record of a table in text.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
public sealed record CsvRecord(int Line, IReadOnlyList<string> Cells);

/// <summary>
/// Reads a table as spreadsheets save it (RFC 4180): parted by commas, semicolons or tabs, whichever the first line has most of; cells in
/// quotes may hold parters, line ends and doubled quotes. Nothing is refused: an unclosed quote ends with the text.
/// </summary>
public static class CsvText
{
    public static IEnumerable<CsvRecord> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var delimiter = DelimiterOf(text);
        var (cells, cell, quoted, line, begun) = (new List<string>(), new StringBuilder(), false, 1, 1);
        // Whether the cell holds nothing but space so far, known without looking through it at every quote.
        var blank = true;
        for (var index = 0; index < text.Length; index++)
        {
            var sign = text[index];
            if (sign == '\n')
                line++;
            if (quoted)
            {
                if (sign != '"')
                    cell.Append(sign);
                else if (index + 1 < text.Length && text[index + 1] == '"')
                    cell.Append(text[index++]);
                else
                    quoted = false;
            }
            else if (sign == '"' && blank)
            {
                cell.Clear();
                (quoted, blank) = (true, false);
            }
            else if (sign == delimiter)
            {
                cells.Add(Take(cell));
                blank = true;
            }
            else if (sign == '\n')
            {
                cells.Add(Take(cell));
                blank = true;
                yield return new CsvRecord(begun, cells);
                (cells, begun) = ([], line);
            }
            else if (sign != '\r')
            {
                cell.Append(sign);
                blank = blank && char.IsWhiteSpace(sign);
            }
        }

        if (cells.Count > 0 || cell.Length > 0)
            yield return new CsvRecord(begun, [.. cells, Take(cell)]);
    }

    private static char DelimiterOf(string text)
    {
        var head = text.Split('\n')[0];
        return ((char[])['\t', ';', ',']).MaxBy(delimiter => head.Count(sign => sign == delimiter));
    }

    private static string Take(StringBuilder cell)
    {
        var taken = cell.ToString();
        cell.Clear();
        return taken;
    }
}
