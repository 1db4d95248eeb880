using System.Globalization;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Files;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.ExportRegister;

/// <summary>One row of the exported register.</summary>
public sealed record SheetRow(
    DateOnly Day, string Name, CheckInState State, Guid? StoragePlaceId, int? Slot, int Devices, DateTimeOffset First, DateTimeOffset Last,
    int Flags, int FlagsToSee);

/// <summary>Rows as comma-separated text that a spreadsheet opens (RFC 4180, times of the London wall clock).</summary>
public static class RegisterSheet
{
    public const string Head = "Day,Name,State,Place,Devices,First step,Last step,Flagged,Not looked at\r\n";

    public static string Line(SheetRow row, string place, Func<DateTimeOffset, TimeOnly> london) => string.Join(
        ',',
        row.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CsvFile.Cell(row.Name),
        CsvFile.Cell(row.State.Label()),
        CsvFile.Cell(place),
        row.Devices.ToString(CultureInfo.InvariantCulture),
        london(row.First).ToString("HH:mm", CultureInfo.InvariantCulture),
        london(row.Last).ToString("HH:mm", CultureInfo.InvariantCulture),
        row.Flags.ToString(CultureInfo.InvariantCulture),
        row.FlagsToSee.ToString(CultureInfo.InvariantCulture)) + "\r\n";
}
