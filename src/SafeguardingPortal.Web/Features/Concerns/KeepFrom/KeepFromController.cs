using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.KeepFrom;

public sealed record KeepFromPage(ConcernHeading Concern, KeepFromForm Form, IReadOnlyList<SelectListItem> People);

/// <summary>Keeps one concern from somebody who would otherwise see it: a relative, a partner, a party to it. Perhaps from oneself.</summary>
[Area("Concerns")]
[Route("concerns/{id:guid}/kept-from")]
public sealed class KeepFromController(PortalDbContext db, CurrentPerson me, SchoolClock clock, KeepFromHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, KeepFromForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            // It may have moved to other hands with this very change.
            this.Flash("It is kept from them now. If the concern is no longer yours to handle, it has left your list.");
            return RedirectToAction("Index", "ConcernRegister");
        });

    private async Task<IActionResult> Page(Guid id, KeepFromForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var concern = await db.OpenConcernAsync(id, me, ct);
        var hidden = concern.HiddenFrom();
        var handlers = await db.HandlersAsync(clock.Today, ct);
        var ids = handlers.Select(person => person.PersonId).Except(hidden).ToList();
        var people = await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).OrderBy(person => person.Name)
            .Select(person => new SelectListItem(person.Name, person.Id.ToString())).ToListAsync(ct);
        return View("Form", new KeepFromPage(concern.Heading(me), form ?? KeepFromForm.Of(concern), people));
    }
}
