using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.NoteAbsence;

/// <summary>Closes a gap in today's register: the person is not in.</summary>
[Area("DeviceCheckIns")]
[Route("devices/absent/{personId:guid}")]
public sealed class NoteAbsenceController(NoteAbsenceHandler handler, PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeeDeviceRegister)]
    public Task<IActionResult> Index(Guid personId) => Page(personId, new NoteAbsenceForm { StepId = Ids.New() });

    [HttpPost, Requires(Permission.SeeDeviceRegister)]
    public Task<IActionResult> Index(Guid personId, NoteAbsenceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(personId, form, HttpContext.RequestAborted),
        showAgain: () => Page(personId, form),
        success: () =>
        {
            this.Flash("Noted as not in today.");
            return Redirect("/devices/register?show=Missing");
        });

    private async Task<IActionResult> Page(Guid personId, NoteAbsenceForm form)
    {
        var name = await db.People.Where(person => person.Id == personId).Select(person => person.Name)
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        return name is null ? NotFound() : View("Form", new NoteAbsencePage(form, name, clock.Today));
    }
}
