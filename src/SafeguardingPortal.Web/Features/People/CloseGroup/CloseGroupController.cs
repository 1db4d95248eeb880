using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.CloseGroup;

/// <summary>A group or room is used no longer. Who belonged to it stays on record.</summary>
[Area("People")]
[Route("people/groups/{id:guid}/close")]
[Requires(Permission.ManagePeople)]
public sealed class CloseGroupController(PortalDbContext db, SchoolClock clock, CloseGroupHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, CloseGroupForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash($"The group is closed with {Words.Date(form.LastDay!.Value)}. Nobody can be added to it any more.");
            return LocalRedirect("/people/groups");
        });

    private async Task<IActionResult> Page(Guid id, CloseGroupForm? form)
    {
        var (ct, today) = (HttpContext.RequestAborted, clock.Today);
        var group = await db.PeopleGroups.AsNoTracking().FirstOrDefaultAsync(found => found.Id == id, ct);
        if (group is null)
            return NotFound();

        var people = await db.WorkingOn(today)
            .CountAsync(person => person.Groups.Any(member => member.GroupId == id && member.Until == null), ct);
        return View("Form", new CloseGroupPage(
            id, group.Name, people, await db.AsksOfGroupsAsync(found => found.Id == id, ct), group.LastDay,
            form ?? new CloseGroupForm { Version = group.Version, LastDay = today }));
    }
}
