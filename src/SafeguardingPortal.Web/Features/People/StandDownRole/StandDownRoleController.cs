using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.StandDownRole;

[Area("People")]
[Route("people/{id:guid}/roles/{role}/stand-down")]
public sealed class StandDownRoleController(PortalDbContext db, SchoolClock clock, StandDownRoleHandler handler) : Controller
{
    [HttpGet, Requires(Permission.GiveRoles)]
    public Task<IActionResult> Index(Guid id, Role role) => Page(id, role, null);

    [HttpPost, Requires(Permission.GiveRoles)]
    public Task<IActionResult> Index(Guid id, Role role, StandDownRoleForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, role, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, role, form),
        success: () =>
        {
            this.Flash("The end of the role was recorded.");
            return LocalRedirect($"/people/{id}");
        });

    private async Task<IActionResult> Page(Guid id, Role role, StandDownRoleForm? form)
    {
        var person = await db.People.Where(found => found.Id == id && found.Roles.Any(held => held.Role == role))
            .Select(found => new { found.Name, found.Version }).FirstOrDefaultAsync(HttpContext.RequestAborted);
        if (person is null || ModelState.ContainsKey("role") && ModelState["role"]!.Errors.Count > 0)
            return NotFound();

        return View("Form", new StandDownRolePage(
            id, person.Name, role, form ?? new StandDownRoleForm { Version = person.Version, LastDay = clock.Today }));
    }
}
