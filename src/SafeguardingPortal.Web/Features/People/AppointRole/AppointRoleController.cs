using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.AppointRole;

[Area("People")]
[Route("people/{id:guid}/roles/appoint")]
public sealed class AppointRoleController(PortalDbContext db, CurrentPerson me, SchoolClock clock, AppointRoleHandler handler) : Controller
{
    [HttpGet, Requires(Permission.GiveRoles)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.GiveRoles)]
    public Task<IActionResult> Index(Guid id, AppointRoleForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash($"Recorded: {form.Role!.Value.Title(me.Setting.Terms)}, from {Words.Date(form.From!.Value)}.");
            return LocalRedirect($"/people/{id}");
        });

    private async Task<IActionResult> Page(Guid id, AppointRoleForm? form)
    {
        var person = await db.People.Where(found => found.Id == id).Select(found => new { found.Name, found.Version, found.LeftOn })
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        if (person is null)
            return NotFound();

        var roles = Enum.GetValues<Role>().Where(role => CaseOffices.MayGive(me.Actor, role)).Select(role => new SelectListItem(role.Title(me.Setting.Terms), role.ToString())).ToList();
        return View("Form", new AppointRolePage(
            id, person.Name, roles, form ?? new AppointRoleForm { Version = person.Version, From = clock.Today }));
    }
}
