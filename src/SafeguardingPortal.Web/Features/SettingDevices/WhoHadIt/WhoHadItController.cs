using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.WhoHadIt;

/// <param name="At">London wall clock.</param>
public sealed record WhoHadItPage(DateTime? At, string? Text, PagedList<HadItLine>? Found);

public sealed record HadItLine(
    Guid DeviceId, string Device, string Reference, string SerialNumber, string? Holder, string Place, bool OffSite, DateTimeOffset From,
    DateTimeOffset? Until);

/// <summary>"Whose device took this picture on 3 March at 10:14, and who had it?": every camera with its holder at an instant.</summary>
[Area("SettingDevices")]
[Route("setting-devices/who-had-it")]
public sealed class WhoHadItController(PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public async Task<IActionResult> Index(DateTime? at, string? text, int page = 1)
    {
        if (at is not { } wallClock)
            return View(new WhoHadItPage(null, text, null));

        var instant = SchoolClock.FromLondon(wallClock);
        var devices = db.SettingDevices.AsNoTracking().Where(device => device.HasCamera);
        if (text?.Trim().ToUpperInvariant() is { Length: > 0 } wanted)
            devices = devices.Where(device => device.SearchText.Contains(wanted));
        var found = await devices
            .SelectMany(
                device => device.Custody.Where(spell => spell.From <= instant && (spell.Until == null || instant < spell.Until)),
                (device, spell) => new { device, spell })
            // Who had one in hand comes before what lay in the store.
            .OrderBy(row => row.spell.HolderId == null).ThenBy(row => row.device.Name).ThenBy(row => row.spell.Id)
            .Select(row => new HadItLine(
                row.device.Id, row.device.Name, row.device.Reference, row.device.SerialNumber,
                db.People.Where(person => person.Id == row.spell.HolderId).Select(person => person.Name).FirstOrDefault(),
                row.spell.Place, row.spell.OffSite, row.spell.From, row.spell.Until))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted);
        return View(new WhoHadItPage(wallClock, text, found));
    }
}
