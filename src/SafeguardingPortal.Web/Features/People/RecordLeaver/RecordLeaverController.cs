using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.RecordLeaver;

[Area("People")]
[Route("people/{id:guid}/leave")]
public sealed class RecordLeaverController(PortalDbContext db, SchoolClock clock, RecordLeaverHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id, RecordLeaverForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash($"Recorded. Access ends with {Words.Date(form.LastDay!.Value)}.");
            return LocalRedirect($"/people/{id}");
        });

    private async Task<IActionResult> Page(Guid id, RecordLeaverForm? form)
    {
        var person = await db.People.Where(found => found.Id == id).Select(found => new { found.Name, found.Version })
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        return person is null
            ? NotFound()
            : View("Form", new RecordLeaverPage(
                id, person.Name, form ?? new RecordLeaverForm { Version = person.Version, LastDay = clock.Today }));
    }
}
