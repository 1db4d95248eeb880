using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Features.Breaches.TellOutside;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.DeclareConflict;

public sealed record DeclareConflictPage(
    CaseHeading Case, DeclareConflictForm Form, IReadOnlyList<SelectListItem> People, IReadOnlyList<ConflictLine> KeptOut);

public sealed record ConflictLine(Guid Id, string Who, string Kind, string Reason, string DeclaredBy, DateTimeOffset At);

/// <summary>Keeps somebody out of one case: a relative of the person it is about, a witness. It leaves their sight at once.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/conflicts")]
public sealed class DeclareConflictController(PortalDbContext db, CurrentPerson me, SchoolClock clock, DeclareConflictHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, DeclareConflictForm form)
    {
        string? outside = null;
        return this.SubmitAsync(
            form,
            write: async () => outside = await handler.HandleAsync(id, form, HttpContext.RequestAborted),
            showAgain: () => Page(id, form),
            success: () =>
            {
                if (outside is not null)
                {
                    TempData[TellOutsideController.ReferenceKey] = outside;
                    return RedirectToAction("Index", "TellOutside");
                }

                // The case may have left the sight of the one who said so.
                this.Flash("Recorded. Whoever is kept out no longer sees the case anywhere.");
                return RedirectToAction("Index", "BreachQueue");
            });
    }

    private async Task<IActionResult> Page(Guid id, DeclareConflictForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        var people = await db.PeopleToChooseAsync(clock.Today, ct);
        var names = await db.NamesAsync(breach.Conflicts.Select(conflict => conflict.PersonId), ct);
        HashSet<string> left = [.. breach.KeptFrom().Select(person => person.ToString())];
        return View("Form", new DeclareConflictPage(
            breach.Heading(me.Setting.Terms),
            form ?? new DeclareConflictForm { Version = breach.Version },
            [.. people.Where(person => !left.Contains(person.Value))],
            [.. breach.Conflicts.OrderBy(conflict => conflict.At).Select(conflict => new ConflictLine(
                conflict.Id, names[conflict.PersonId], conflict.Kind.Label(), conflict.Reason, conflict.DeclaredBy, conflict.At))]));
    }
}
