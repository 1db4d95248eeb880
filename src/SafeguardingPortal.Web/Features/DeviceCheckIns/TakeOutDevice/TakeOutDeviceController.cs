using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.TakeOutDevice;

/// <summary>Takes one's devices out for a while, with the reason.</summary>
[Area("DeviceCheckIns")]
[Route("devices/take-out")]
public sealed class TakeOutDeviceController(
    TakeOutDeviceHandler handler, PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.StoreDevices)]
    public async Task<IActionResult> Index()
    {
        var version = await db.DeviceCheckIns
            .Where(checkIn => checkIn.PersonId == me.PersonId && checkIn.Day == clock.Today && checkIn.State == CheckInState.Stored)
            .Select(checkIn => (int?)checkIn.Version)
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        // Nothing of theirs is in storage: their own page says what can be done instead.
        return version is { } seen ? await Page(new TakeOutDeviceForm { StepId = Ids.New(), Version = seen }) : Redirect("/devices");
    }

    [HttpPost, Requires(Permission.StoreDevices)]
    public Task<IActionResult> Index(TakeOutDeviceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("Noted. Remember to return it afterwards.");
            return Redirect("/devices");
        });

    private async Task<IActionResult> Page(TakeOutDeviceForm form)
    {
        var now = clock.Now;
        var live = await db.ExceptionRequests.AsNoTracking()
            .Where(ExceptionAccess.AllowsOwnDevice(me.PersonId, now))
            .OrderByDescending(request => request.Until)
            .Select(request => new { request.Reference, request.Until })
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        var times = RestrictedTimes.Of(me.Setting);
        return View("Form", new TakeOutDevicePage(
            form, live?.Reference, live?.Until, times.Include(now), times.AllowBreakAt(now),
            times.Breaks, me.Setting.Terms.RestrictedTime));
    }
}
