using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.RecordWordOfMouth;

/// <summary>Writes down, after the fact, what was allowed by word of mouth.</summary>
[Area("Exceptions")]
[Route("exceptions/word-of-mouth")]
public sealed class RecordWordOfMouthController(
    RecordWordOfMouthHandler handler, PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.RequestExceptions)]
    public Task<IActionResult> Index() => Page(new RecordWordOfMouthForm());

    [HttpPost, Requires(Permission.RequestExceptions)]
    public async Task<IActionResult> Index(RecordWordOfMouthForm form)
    {
        var id = Guid.Empty;
        return await this.SubmitAsync(
            form,
            write: async () => id = await handler.HandleAsync(form, HttpContext.RequestAborted),
            showAgain: () => Page(form),
            success: () =>
            {
                this.Flash("Recorded.");
                return Redirect($"/exceptions/{id}");
            });
    }

    private async Task<IActionResult> Page(RecordWordOfMouthForm form)
    {
        var ct = HttpContext.RequestAborted;
        var givers = (await db.InPostAsync(clock.Today, ct))
            .Select(person => new SelectListItem(person.Name, person.PersonId.ToString()));
        // A setting has at most a few hundred people in post, so one list holds them.
        var people = me.May(Permission.DecideExceptions)
            ? await db.People.AsNoTracking()
                .Where(person => person.StartedOn <= clock.Today && (person.LeftOn == null || clock.Today <= person.LeftOn))
                .Where(person => person.Id != me.PersonId)
                .OrderBy(person => person.Name)
                .Take(1000)
                .Select(person => new SelectListItem(person.Name, person.Id.ToString()))
                .ToListAsync(ct)
            : [];
        return View("Form", new RecordWordOfMouthPage(form, me.Setting.Rules.PermissionMustBeWritten, people, [.. givers]));
    }
}
