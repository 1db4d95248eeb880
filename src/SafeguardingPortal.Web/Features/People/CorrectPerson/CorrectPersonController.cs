using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.People.CorrectPerson;

[Area("People")]
[Route("people/{id:guid}/correct")]
public sealed class CorrectPersonController(PortalDbContext db, CorrectPersonHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id, CorrectPersonForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The details were corrected.");
            return LocalRedirect($"/people/{id}");
        });

    private async Task<IActionResult> Page(Guid id, CorrectPersonForm? form)
    {
        var person = await db.People.AsNoTracking().FirstOrDefaultAsync(found => found.Id == id, HttpContext.RequestAborted);
        if (person is null)
            return NotFound();

        return View("Form", new CorrectPersonPage(id, person.Name, person.UserId is not null, form ?? new CorrectPersonForm
        {
            Version = person.Version,
            Name = person.Name,
            JobTitle = person.JobTitle,
            Category = person.Category,
            Email = person.Email,
        }));
    }
}
