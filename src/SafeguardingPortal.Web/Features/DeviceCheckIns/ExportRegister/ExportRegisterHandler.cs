using System.Text;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.ExportRegister;

public sealed class ExportRegisterHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, SensitiveReadings readings)
{
    /// <summary>Writes the register of some days and puts on record who took it out of the portal.</summary>
    public async Task<byte[]> HandleAsync(ExportRegisterForm form, CancellationToken ct)
    {
        var (from, until) = (form.From!.Value, form.Until!.Value);
        var sheet = new StringBuilder(RegisterSheet.Head);
        var rows = db.DeviceCheckIns.AsNoTracking()
            .Where(checkIn => from <= checkIn.Day && checkIn.Day <= until)
            .Join(db.People, checkIn => checkIn.PersonId, person => person.Id, (checkIn, person) => new { checkIn, person.Name })
            .OrderBy(row => row.checkIn.Day).ThenBy(row => row.Name).ThenBy(row => row.checkIn.Id)
            .Select(row => new SheetRow(
                row.checkIn.Day, row.Name, row.checkIn.State, row.checkIn.StoragePlaceId, row.checkIn.Slot, row.checkIn.DeviceCount,
                row.checkIn.FirstRecordedAt, row.checkIn.LastMovedAt, row.checkIn.Flags, row.checkIn.FlagsToSee))
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(ct))
            sheet.Append(RegisterSheet.Line(row, StorageChoice.NameOf(me.Setting, row.StoragePlaceId, row.Slot), SchoolClock.LondonTime));

        await readings.RecordAsync<Setting>(
            me.Setting.Id, $"Exported the device register, {Words.Date(from)} to {Words.Date(until)}", me.Actor, clock.Now, ct);
        return Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(sheet.ToString())).ToArray();
    }
}
