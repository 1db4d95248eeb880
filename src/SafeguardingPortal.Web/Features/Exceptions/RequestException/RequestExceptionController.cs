using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.RequestException;

/// <summary>Asks for permission, before the use.</summary>
[Area("Exceptions")]
[Route("exceptions/ask")]
public sealed class RequestExceptionController(
    RequestExceptionHandler handler, PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.RequestExceptions)]
    public Task<IActionResult> Index()
    {
        var now = SchoolClock.InLondon(clock.Now).DateTime;
        return Page(new RequestExceptionForm { From = now.Date.AddHours(now.Hour).AddMinutes(now.Minute) });
    }

    [HttpPost, Requires(Permission.RequestExceptions)]
    public async Task<IActionResult> Index(RequestExceptionForm form)
    {
        var id = Guid.Empty;
        return await this.SubmitAsync(
            form,
            write: async () => id = await handler.HandleAsync(form, HttpContext.RequestAborted),
            showAgain: () => Page(form),
            success: () =>
            {
                this.Flash("Your request is on its way. You may not use the device until it is approved.");
                return Redirect($"/exceptions/{id}");
            });
    }

    private async Task<IActionResult> Page(RequestExceptionForm form)
    {
        var inPost = await db.InPostAsync(clock.Today, HttpContext.RequestAborted);
        return View("Form", new RequestExceptionPage(
            form, inPost.Any(person => person.PersonId != me.PersonId), !me.Setting.Rules.PermissionMustBeWritten));
    }
}
