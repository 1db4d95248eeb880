using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Relationships;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships.TellRelationship;

/// <summary>Tells of a relationship with a child or a family; two minutes on a phone.</summary>
[Area("Relationships")]
[Route("relationships/tell")]
public sealed class TellRelationshipController(
    TellRelationshipHandler handler, PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.TellOfRelationships)]
    public Task<IActionResult> Index() => Page(new TellRelationshipForm());

    [HttpPost, Requires(Permission.TellOfRelationships)]
    public async Task<IActionResult> Index(TellRelationshipForm form)
    {
        var id = Guid.Empty;
        return await this.SubmitAsync(
            form,
            write: async () => id = await handler.HandleAsync(form, HttpContext.RequestAborted),
            showAgain: () => Page(form),
            success: () =>
            {
                this.Flash("Thank you. Those who talk it over are told by mail.");
                return Redirect($"/relationships/{id}");
            });
    }

    private async Task<IActionResult> Page(TellRelationshipForm form)
    {
        var ct = HttpContext.RequestAborted;
        var seats = await db.RelationshipSeatsAsync(me.PersonId, me.Setting.Rules, clock.Today, ct);
        var people = me.May(Permission.DecideRelationships) ? await db.PeopleAtWorkAsync(clock.Today, ct) : [];
        return View("Form", new TellRelationshipPage(
            form, [.. people.Where(person => person.Value != me.PersonId.ToString())], seats.CanBeTaken));
    }
}
