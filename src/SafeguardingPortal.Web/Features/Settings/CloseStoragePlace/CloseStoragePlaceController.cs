using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Settings.CloseStoragePlace;

[Area("Settings")]
[Route("setting/storage-places/{placeId:guid}/close")]
public sealed class CloseStoragePlaceController(CurrentPerson me, CloseStoragePlaceHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public IActionResult Index(Guid placeId) => Page(placeId, new CloseStoragePlaceForm { Version = me.Setting.Version });

    [HttpPost, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(Guid placeId, CloseStoragePlaceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(placeId, form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult(Page(placeId, form)),
        success: () =>
        {
            this.Flash("The storage place is closed.");
            return LocalRedirect("/setting");
        });

    private IActionResult Page(Guid placeId, CloseStoragePlaceForm form) =>
        me.Setting.StoragePlaces.FirstOrDefault(place => place.Id == placeId && place.InUse) is { } found
            ? View("Form", new CloseStoragePlacePage(found.Name, form))
            : NotFound();
}
