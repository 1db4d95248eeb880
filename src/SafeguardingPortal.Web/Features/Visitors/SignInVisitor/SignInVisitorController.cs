using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Visitors.SignInVisitor;

/// <summary>A colleague signs a visitor in.</summary>
[Area("Visitors")]
[Route("visitors/new")]
public sealed class SignInVisitorController(VisitorHandler handler, PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.UseVisitorBook)]
    public Task<IActionResult> Index() => Page(new VisitorForm { HostId = me.PersonId });

    [HttpPost, Requires(Permission.UseVisitorBook)]
    public Task<IActionResult> Index(VisitorForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, me.Setting, SiteOf(form), me.Actor, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("Signed in. Print the badge.");
            return Redirect($"/visitors/{form.Id}");
        });

    private Guid SiteOf(VisitorForm form) =>
        me.Setting.Sites.FirstOrDefault(site => site.Id == form.SiteId)?.Id ?? me.Setting.Sites[0].Id;

    private async Task<IActionResult> Page(VisitorForm form)
    {
        var ct = HttpContext.RequestAborted;
        return View("Form", new VisitorPage(
            form, await db.PeopleAtWorkAsync(clock.Today, ct),
            [.. me.Setting.Sites.Select(site => new SelectListItem(site.Name, site.Id.ToString()))], await db.VisitorRulesAsync(ct),
            await db.LeafletInForceAsync(ct), AtDoor: false));
    }
}
