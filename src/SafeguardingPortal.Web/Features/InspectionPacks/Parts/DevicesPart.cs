using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Parts;

/// <summary>How the register of personal devices was kept, month by month (C078, C094). Nobody is named.</summary>
public sealed class DevicesPart(PortalDbContext db) : IPackPart
{
    public PackParts Part => PackParts.Devices;

    public string Doing => "Counting device check-ins";

    public async Task<PackChapter> ReadAsync(PackScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var checkIns = db.DeviceCheckIns.AsNoTracking().Where(checkIn => checkIn.Day >= scope.From && checkIn.Day <= scope.Until);
        var states = await checkIns
            .GroupBy(checkIn => new { checkIn.Day.Year, checkIn.Day.Month, checkIn.State })
            .Select(group => new { group.Key.Year, group.Key.Month, group.Key.State, Count = group.Count(), Flags = group.Sum(checkIn => checkIn.Flags) })
            .ToListAsync(ct);
        var days = await checkIns.Select(checkIn => checkIn.Day).Distinct()
            .GroupBy(day => new { day.Year, day.Month })
            .Select(group => new { group.Key.Year, group.Key.Month, Count = group.Count() })
            .ToListAsync(ct);

        IReadOnlyList<string>[] rows =
        [
            .. from month in states.GroupBy(count => (count.Year, count.Month)).OrderBy(month => month.Key)
               let none = month.Where(count => count.State == CheckInState.NoneBrought).Sum(count => count.Count)
               let absent = month.Where(count => count.State == CheckInState.Absent).Sum(count => count.Count)
               select (IReadOnlyList<string>)
               [
                   new DateOnly(month.Key.Year, month.Key.Month, 1).ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")),
                   Number(days.Single(day => (day.Year, day.Month) == month.Key).Count),
                   Number(month.Sum(count => count.Count) - none - absent),
                   Number(none),
                   Number(absent),
                   SmallNumbers.Show(month.Sum(count => count.Flags)),
               ],
        ];
        return new PackChapter(
            "devices", "Device check-ins",
            $"Each person on shift stores personal devices or says that none was brought. Restricted time here is {scope.Setting.Terms.RestrictedTime}.")
        {
            Tables =
            [
                new PackTable(
                    $"Check-ins, {Words.Date(scope.From)} to {Words.Date(scope.Until)}",
                    ["Month", "Days kept", "Devices stored", "None brought", "Not in", "Flagged"],
                    rows, "No check-in was recorded in the period.")
                {
                    Note = "Each person counts once a day. Flagged: a device was taken out in restricted time without an exception.",
                },
            ],
        };
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
