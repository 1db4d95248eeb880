using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Display;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.SettingDevices.DeviceDetails;

/// <summary>One device: where it is, what can be done with it, who had it before. The label on its back leads here.</summary>
[Area("SettingDevices")]
[Route("setting-devices/{id:guid}")]
public sealed class DeviceDetailsController(PortalDbContext db, CurrentPerson me) : Controller
{
    private const int LastEvents = 30;

    [HttpGet, Requires(Permission.UseSettingDevices)]
    public async Task<IActionResult> Index(Guid id, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var head = await DeviceHead.OfAsync(db, id, ct);
        var devices = db.SettingDevices.AsNoTracking().Where(device => device.Id == id);
        var facts = await devices
            .Select(device => new DeviceFacts(
                device.SerialNumber, device.SimNumber, device.IsEmergencyPhone, device.AllowedUsers, device.PinSeenOn,
                device.EncryptionSeenOn,
                device.ChildRestrictionsSeenOn, device.NextImageCheckOn))
            .SingleAsync(ct);
        var custody = await devices.SelectMany(device => device.Custody)
            .OrderByDescending(spell => spell.From).ThenBy(spell => spell.Id)
            .Select(spell => new CustodyLine(
                db.People.Where(person => person.Id == spell.HolderId).Select(person => person.Name).FirstOrDefault(), spell.Place,
                spell.OffSite, spell.From, spell.Until))
            .ToPageAsync(page, 10, ct);
        var software = await db.SoftwareRequests.AsNoTracking()
            .Where(request => request.Installations.Any(done => done.DeviceId == id))
            .OrderBy(request => request.Name)
            .Select(request => request.State == SoftwareState.Allowed ? request.Name : request.Name + " (no longer allowed: remove it)")
            .ToListAsync(ct);
        var timeline = await db.AuditEntries.AsNoTracking().HistoryOf<SettingDevice>(id)
            .OrderByDescending(entry => entry.At).ThenBy(entry => entry.Id)
            .Take(LastEvents)
            .Select(entry => new TimelineItem(entry.At, entry.ActorName, entry.Sentence, entry.Why))
            .ToListAsync(ct);
        var can = head.State == SettingDeviceState.Retired
            ? DeviceCan.Nothing
            : new DeviceCan(Use: true, me.May(Permission.KeepSettingDevices));
        return View(new DeviceDetailsPage(head, facts, can, custody, software, timeline));
    }
}
