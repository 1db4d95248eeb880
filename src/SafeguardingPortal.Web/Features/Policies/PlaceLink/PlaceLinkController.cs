using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Links;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.PlaceLink;

/// <summary>Says where one named policy is. It then holds for every text of the setting that names it so.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/links/{order:int}")]
[Requires(Permission.WritePolicies)]
public sealed class PlaceLinkController(PortalDbContext db, PlaceLinkHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id, int order) => Page(id, order, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, int order, PlaceLinkForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, order, form),
        success: () =>
        {
            this.Flash("Noted, for every text that names it.");
            return Redirect($"/policies/{id}/links");
        });

    private async Task<IActionResult> Page(Guid id, int order, PlaceLinkForm? form)
    {
        var ct = HttpContext.RequestAborted;
        if (await LinkedPolicies.PrintedAsync(db, id, ct) is not var (title, names) || order < 1 || order > names.Count)
            return NotFound();

        var key = LinkName.KeyOf(names[order - 1]);
        var library = await LinkedPolicies.TitlesAsync(db, id, ct);
        var found = ResolvedLink.Resolve([names[order - 1]], library, new Dictionary<string, LinkTarget>())[0].Policy;
        var said = await db.LinkTargets.AsNoTracking().FirstOrDefaultAsync(target => target.Key == key, ct);
        form ??= new PlaceLinkForm
        {
            Version = said?.Version ?? 0,
            Key = key,
            Place = said?.Place,
            PolicyId = said?.PolicyId,
            KeptWhere = said?.KeptWhere,
        };
        return View("Form", new PlaceLinkPage(id, title, names[order - 1], found, library, form));
    }
}
