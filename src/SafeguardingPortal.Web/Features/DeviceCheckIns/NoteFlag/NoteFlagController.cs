using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.NoteFlag;

/// <summary>Says what a flagged take-out was.</summary>
[Area("DeviceCheckIns")]
[Route("devices/flags/{checkInId:guid}/{movementId:guid}")]
public sealed class NoteFlagController(NoteFlagHandler handler, PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.SeeDeviceRegister)]
    public Task<IActionResult> Index(Guid checkInId, Guid movementId) => Page(checkInId, movementId, null);

    [HttpPost, Requires(Permission.SeeDeviceRegister)]
    public Task<IActionResult> Index(Guid checkInId, Guid movementId, NoteFlagForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(checkInId, movementId, form, HttpContext.RequestAborted),
        showAgain: () => Page(checkInId, movementId, form),
        success: () =>
        {
            this.Flash("Noted.");
            return Redirect("/devices/flags");
        });

    private async Task<IActionResult> Page(Guid checkInId, Guid movementId, NoteFlagForm? form)
    {
        var flag = await db.DeviceCheckIns.AsNoTracking().Where(checkIn => checkIn.Id == checkInId)
            .SelectMany(checkIn => checkIn.Movements.Where(step => step.Id == movementId && step.Flagged), (checkIn, step) => new
            {
                checkIn.Version,
                checkIn.PersonId,
                Name = db.People.Where(person => person.Id == checkIn.PersonId).Select(person => person.Name).First(),
                step.At,
                step.Reason,
                step.Note,
                step.SeenNote,
            })
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        if (flag is null)
            return NotFound();

        form ??= new NoteFlagForm { Version = flag.Version };
        return View("Form", new NoteFlagPage(
            form, flag.Name, flag.At, flag.Reason, flag.Note, flag.SeenNote, flag.PersonId == me.PersonId));
    }
}
