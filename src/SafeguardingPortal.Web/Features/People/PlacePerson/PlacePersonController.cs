using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.PlacePerson;

/// <param name="Managers">Those who work here now, but for the person.</param>
public sealed record PlacePersonPage(
    Guid Id, string Name, IReadOnlyList<SelectListItem> Managers, IReadOnlyList<NamedUnit> Sites, IReadOnlyList<NamedUnit> Groups,
    PlacePersonForm Form);

public sealed class PlacePersonForm : IVersionedForm
{
    public int Version { get; set; }

    public Guid? LineManagerId { get; set; }

    public List<Guid> Sites { get; set; } = [];

    public List<Guid> Groups { get; set; } = [];
}

/// <summary>Where a person belongs: line manager, sites, groups and rooms.</summary>
[Area("People")]
[Route("people/{id:guid}/place")]
public sealed class PlacePersonController(PortalDbContext db, CurrentPerson me, SchoolClock clock, PlacePersonHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.ManagePeople)]
    public Task<IActionResult> Index(Guid id, PlacePersonForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded where the person belongs.");
            return LocalRedirect($"/people/{id}");
        });

    private async Task<IActionResult> Page(Guid id, PlacePersonForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var person = await db.People.AsNoTracking().AsSplitQuery().Include(found => found.Sites).Include(found => found.Groups)
            .FirstOrDefaultAsync(found => found.Id == id, ct);
        if (person is null)
            return NotFound();

        var today = clock.Today;
        var managers = await db.People.AsNoTracking()
            .Where(other => other.Id != id && other.StartedOn <= today && (other.LeftOn == null || other.LeftOn >= today))
            .OrderBy(other => other.SearchName).Select(other => new SelectListItem(other.Name, other.Id.ToString())).ToListAsync(ct);
        var groups = await db.PeopleGroups.AsNoTracking().Where(group => group.InUse).OrderBy(group => group.Name)
            .Select(group => new NamedUnit(group.Id, group.Name)).ToListAsync(ct);
        return View("Form", new PlacePersonPage(
            id, person.Name, managers, [.. me.Setting.Sites.OrderBy(site => site.Name).Select(site => new NamedUnit(site.Id, site.Name))],
            groups,
            form ?? new PlacePersonForm
            {
                Version = person.Version,
                LineManagerId = person.LineManagerId,
                Sites = [.. person.Sites.Select(site => site.SiteId)],
                Groups = [.. person.Groups.Where(group => group.Until is null).Select(group => group.GroupId)],
            }));
    }
}
