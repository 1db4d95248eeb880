using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.AddPerson;

[Area("People")]
[Route("people/add")]
public sealed class AddPersonController(AddPersonHandler handler, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.ManagePeople)]
    public IActionResult Index() => View("Form", new AddPersonPage([], new AddPersonForm { StartedOn = clock.Today }));

    [HttpPost, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(AddPersonForm form)
    {
        var personId = Guid.Empty;
        return this.SubmitAsync(
            form,
            write: async () => personId = await handler.HandleAsync(form, HttpContext.RequestAborted),
            showAgain: async () => View("Form", new AddPersonPage(await handler.WorkedHereBeforeAsync(form, HttpContext.RequestAborted), form)),
            success: () =>
            {
                this.Flash($"{form.Name?.Trim()} was added.");
                return LocalRedirect($"/people/{personId}");
            });
    }
}
