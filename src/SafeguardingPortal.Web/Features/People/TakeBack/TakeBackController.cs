using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.TakeBack;

/// <summary>Somebody who left works here again, as the person they were.</summary>
[Area("People")]
[Route("people/{id:guid}/take-back")]
public sealed class TakeBackController(PortalDbContext db, SchoolClock clock, TakeBackHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id, TakeBackForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded. Look whether the details, the roles and where they belong are right.");
            return LocalRedirect($"/people/{id}");
        });

    private async Task<IActionResult> Page(Guid id, TakeBackForm? form)
    {
        var person = await db.People.Where(found => found.Id == id).Select(found => new { found.Name, found.LeftOn, found.Version })
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        return person is null
            ? NotFound()
            : View("Form", new TakeBackPage(
                id, person.Name, person.LeftOn, form ?? new TakeBackForm { Version = person.Version, FirstDay = clock.Today }));
    }
}
