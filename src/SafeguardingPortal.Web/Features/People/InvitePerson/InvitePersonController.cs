using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.People.InvitePerson;

/// <summary>Sends a one-time link with which the person sets a password.</summary>
[Area("People")]
[Route("people/{id:guid}/invite")]
public sealed class InvitePersonController(PortalDbContext db, InvitePersonHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id, InvitePersonForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The invitation is waiting to be sent. This page shows when the mail server has taken it.");
            return LocalRedirect($"/people/{id}");
        });

    private async Task<IActionResult> Page(Guid id, InvitePersonForm? form)
    {
        var person = await db.People.Where(found => found.Id == id)
            .Select(found => new { found.Name, found.Email, found.UserId, found.Version }).FirstOrDefaultAsync(HttpContext.RequestAborted);
        return person is null
            ? NotFound()
            : View("Form", new InvitePersonPage(
                id, person.Name, person.Email, person.UserId is not null, form ?? new InvitePersonForm { Version = person.Version }));
    }
}
