using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.StoreDevice;

/// <summary>Hands devices in: choose what, where, done.</summary>
[Area("DeviceCheckIns")]
[Route("devices/store")]
public sealed class StoreDeviceController(StoreDeviceHandler handler, PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.StoreDevices)]
    public async Task<IActionResult> Index() =>
        await Page(new StoreDeviceForm { StepId = Ids.New(), StoragePlaceId = await UsualPlaceAsync() });

    [HttpPost, Requires(Permission.StoreDevices)]
    public Task<IActionResult> Index(StoreDeviceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("Stored. Thank you."); // Where it is, slot included, heads the next page.
            return Redirect("/devices");
        });

    private async Task<IActionResult> Page(StoreDeviceForm form)
    {
        var again = await db.DeviceCheckIns.AnyAsync(
            checkIn => checkIn.PersonId == me.PersonId && checkIn.Day == clock.Today && checkIn.State != CheckInState.Absent,
            HttpContext.RequestAborted);
        var witnesses = me.Setting.Rules.AsksWitness
            ? (await db.PeopleAtWorkAsync(clock.Today, HttpContext.RequestAborted)).Where(person => person.Value != me.PersonId.ToString()).ToList()
            : null;
        return View("Form", new StoreDevicePage(form, StorageChoice.InUse(me.Setting), again, me.Setting, witnesses));
    }

    /// <summary>Where this person put things last time, or the only place there is: one tap fewer.</summary>
    private async Task<Guid?> UsualPlaceAsync()
    {
        var places = StorageChoice.InUse(me.Setting);
        var last = await db.DeviceCheckIns
            .Where(checkIn => checkIn.PersonId == me.PersonId && checkIn.StoragePlaceId != null)
            .OrderByDescending(checkIn => checkIn.Day)
            .Select(checkIn => checkIn.StoragePlaceId)
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        return places.Count == 1 ? places[0].Id : places.FirstOrDefault(place => place.Id == last)?.Id;
    }
}
