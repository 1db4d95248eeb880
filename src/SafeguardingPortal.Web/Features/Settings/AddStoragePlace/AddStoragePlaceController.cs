using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Settings.AddStoragePlace;

[Area("Settings")]
[Route("setting/storage-places/add")]
public sealed class AddStoragePlaceController(CurrentPerson me, AddStoragePlaceHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public IActionResult Index() => Page(NewForm());

    [HttpPost, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(AddStoragePlaceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult(Page(form)),
        success: () =>
        {
            this.Flash($"{form.Name!.Trim()} was added.");
            return LocalRedirect("/setting");
        });

    // With one site there is nothing to choose.
    private AddStoragePlaceForm NewForm() => new()
    {
        Version = me.Setting.Version,
        SiteId = me.Setting.Sites.Count == 1 ? me.Setting.Sites[0].Id : null,
    };

    private IActionResult Page(AddStoragePlaceForm form) => View("Form", new AddStoragePlacePage(
        [.. me.Setting.Sites.OrderBy(site => site.Name).Select(site => new SelectListItem(site.Name, site.Id.ToString()))], form));
}
