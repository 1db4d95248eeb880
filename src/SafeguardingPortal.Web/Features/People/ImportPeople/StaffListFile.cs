using System.Globalization;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.People.Lists;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.People.ImportPeople;

/// <summary>
/// Reads a staff list as spreadsheets save it: with or without a mark in front, in UTF-8, UTF-16 or Windows' Western code page, parted by
/// commas, semicolons or tabs, with line ends inside quotes, and dates as people here write them.
/// </summary>
internal static class StaffListFile
{
    private const int MostRows = 2000;

    private static readonly string[] DateFormats =
        ["d/M/yyyy", "d/M/yy", "yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yy", "d-MMM-yyyy"];

    // Several names in one cell. A semicolon may also part the cells: a spreadsheet then puts the cell into quotes by itself.
    private static readonly char[] BetweenNames = [';', '|', '\n'];

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    private static readonly Dictionary<string, string[]> Heads = new()
    {
        ["name"] = ["name", "full name", "staff name", "employee name"],
        ["first"] = ["first name", "forename", "given name"],
        ["last"] = ["last name", "surname", "family name"],
        ["email"] = ["email", "e-mail", "email address", "e-mail address", "work email"],
        ["job"] = ["job title", "job", "post", "position"],
        ["category"] = ["category", "type", "works here as", "employment type"],
        ["start"] = ["first day", "start date", "started", "starts", "start", "date started"],
        ["end"] = ["last day", "leaving date", "end date", "left", "leaves", "leave date"],
        ["manager"] = ["line manager", "manager", "reports to"],
        ["sites"] = ["sites", "site", "works at", "building", "campus"],
        ["rooms"] = ["rooms", "room", "class", "classes"],
        ["groups"] = ["groups", "group", "team", "teams"],
    };

    private static readonly Dictionary<PersonCategory, string[]> Categories = new()
    {
        [PersonCategory.Employee] = ["employee", "staff", "permanent", "teacher"],
        [PersonCategory.Supply] = ["supply", "bank", "agency", "supply or bank worker"],
        [PersonCategory.Volunteer] = ["volunteer"],
        [PersonCategory.Student] = ["student", "student on placement", "placement"],
        [PersonCategory.Contractor] = ["contractor"],
        [PersonCategory.CommitteeOrGovernor] = ["governor", "committee", "trustee", "committee member or governor", "committee member"],
        [PersonCategory.RegularVisitor] = ["visitor", "regular visitor"],
    };

    /// <exception cref="FileRefusedException">There is no table in it, or no column of names.</exception>
    public static IReadOnlyList<StaffListRow> Read(string text)
    {
        var records = CsvText.Read(text.TrimStart('\uFEFF'))
            .Where(record => record.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))).ToList();
        if (records.Count == 0)
            throw new FileRefusedException("There is nothing in this list.");

        if (records.Count - 1 > MostRows)
        {
            throw new FileRefusedException(string.Create(
                British, $"This list has {records.Count - 1:N0} lines. At most {MostRows:N0} are read at a time: part it into several lists."));
        }

        var columns = ColumnsOf(records[0].Cells);
        if (!columns.ContainsKey("name") && !(columns.ContainsKey("first") && columns.ContainsKey("last")))
            throw new FileRefusedException("No column of names was found. Call it Name, or use First name and Surname.");

        var width = records[0].Cells.ToList().FindLastIndex(head => !string.IsNullOrWhiteSpace(head)) + 1;
        return [.. records.Skip(1).Select(record => RowOf(record, columns, width))];
    }

    /// <summary>The heads of the columns, as the list is offered to be filled in.</summary>
    public static IReadOnlyList<string> Template { get; } =
        ["Name", "E-mail", "Job title", "Category", "First day", "Last day", "Line manager", "Sites", "Rooms", "Groups"];

    private static Dictionary<string, int> ColumnsOf(IReadOnlyList<string> heads)
    {
        var columns = new Dictionary<string, int>();
        for (var index = 0; index < heads.Count; index++)
        {
            var head = heads[index].Trim().ToLowerInvariant();
            if (Heads.FirstOrDefault(known => known.Value.Contains(head)).Key is { } column)
                columns.TryAdd(column, index);
        }

        return columns;
    }

    private static StaffListRow RowOf(CsvRecord record, Dictionary<string, int> columns, int width)
    {
        List<string> problems = [];
        // Spreadsheets end lines with empty cells; a full one beyond the heads means that all before it may stand in the wrong column.
        if (record.Cells.Skip(width).Any(cell => !string.IsNullOrWhiteSpace(cell)))
            problems.Add("The line has more cells than the list has columns. Put a cell with a ; or a comma in it into quotes.");
        var name = Cell("name") ?? OneLine($"{Cell("first")} {Cell("last")}");
        var row = new StaffListRow(
            record.Line, name, Cell("email")?.ToLowerInvariant(), Cell("job"), CategoryOf(Cell("category")), DateOf("start"),
            DateOf("end"), Cell("manager"))
        {
            Sites = Names("sites"),
            Rooms = Names("rooms"),
            Groups = Names("groups"),
        };
        return row with { Problems = problems };

        IReadOnlyList<string>? Names(string column)
        {
            if (!columns.TryGetValue(column, out var index) || index >= record.Cells.Count)
                return null;
            var names = record.Cells[index].Split(BetweenNames).Select(OneLine).OfType<string>().ToList();
            return names.Count == 0 ? null : names;
        }

        string? Cell(string column) =>
            columns.TryGetValue(column, out var index) && index < record.Cells.Count ? OneLine(record.Cells[index]) : null;

        DateOnly? DateOf(string column)
        {
            if (Cell(column) is not { } typed)
                return null;
            if (DateOnly.TryParseExact(typed, DateFormats, British, DateTimeStyles.None, out var day)
                && day.Year is >= TypedValueBinder.FirstYear and <= TypedValueBinder.LastYear)
                return day;
            // A date that lost its format is a number of days.
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is > 20_000 and < 80_000)
                return DateOnly.FromDateTime(DateTime.FromOADate(serial));
            problems.Add($"‘{typed}’ is not a date. Write it like 01/09/2026.");
            return null;
        }

        PersonCategory? CategoryOf(string? typed)
        {
            if (typed is null)
                return null;
            foreach (var (category, words) in Categories)
            {
                if (words.Contains(typed.ToLowerInvariant()))
                    return category;
            }

            problems.Add($"‘{typed}’ is no category. Use one of: {string.Join(", ", Categories.Select(known => known.Value[0]))}.");
            return null;
        }
    }

    private static string? OneLine(string? text)
    {
        var line = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }
}
