using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Relationships;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships.DecideRelationship;

/// <summary>Puts on record what was talked over and agreed: at first, after a change, and when its day has come.</summary>
[Area("Relationships")]
[Route("relationships/{id:guid}/decide")]
public sealed class DecideRelationshipController(
    DecideRelationshipHandler handler, RelationshipReader reader, PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.DecideRelationships)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.DecideRelationships)]
    public Task<IActionResult> Index(Guid id, DecideRelationshipForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded. The person is asked to read and confirm it.");
            return Redirect($"/relationships/{id}");
        });

    private async Task<IActionResult> Page(Guid id, DecideRelationshipForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var record = await reader.OpenAsync(id, "Opened", ct);
        var personId = await db.RelationshipDisclosures.Where(told => told.Id == id).Select(told => told.PersonId).SingleAsync(ct);
        var seats = await db.RelationshipSeatsAsync(personId, me.Setting.Rules, clock.Today, ct);
        var names = await db.People.Where(person => seats.ToTell.Contains(person.Id)).OrderBy(person => person.Name)
            .Select(person => new SelectListItem(person.Name, person.Id.ToString())).ToListAsync(ct);
        return View("Form", new DecideRelationshipPage(
            form ?? Prefilled(record, seats), record, seats.CanBeTaken, Of(names, seats.Safeguarding),
            seats.AsksLeader ? Of(names, seats.Leader) : []));
    }

    // What held until now is the beginning of what holds next; whoever writes took part.
    private DecideRelationshipForm Prefilled(RelationshipRecord record, RelationshipSeats seats) => new()
    {
        Version = record.Version,
        TalkedOn = clock.Today,
        SafeguardingId = seats.Safeguarding.Contains(me.PersonId) ? me.PersonId : null,
        LeaderId = seats.AsksLeader && !seats.Safeguarding.Contains(me.PersonId) && seats.Leader.Contains(me.PersonId) ? me.PersonId : null,
        Conditions = record.Decisions.Count == 0 ? null : record.Decisions[0].Conditions,
    };

    private static List<SelectListItem> Of(List<SelectListItem> names, IReadOnlyList<Guid> people) =>
        [.. names.Where(name => people.Contains(Guid.Parse(name.Value)))];
}
