using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Settings.MeasureStoragePlace;

/// <summary>How much fits into a storage place, and whether its slots are numbered.</summary>
[Area("Settings")]
[Route("setting/storage-places/{placeId:guid}/room")]
public sealed class MeasureStoragePlaceController(CurrentPerson me, MeasureStoragePlaceHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public IActionResult Index(Guid placeId) => Page(placeId, null);

    [HttpPost, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(Guid placeId, MeasureStoragePlaceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(placeId, form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult(Page(placeId, form)),
        success: () =>
        {
            this.Flash("The storage place was changed.");
            return LocalRedirect("/setting");
        });

    private IActionResult Page(Guid placeId, MeasureStoragePlaceForm? form) =>
        me.Setting.StoragePlaces.FirstOrDefault(place => place.Id == placeId && place.InUse) is { } found
            ? View("Form", new MeasureStoragePlacePage(found.Name, form ?? MeasureStoragePlaceForm.Of(found, me.Setting.Version)))
            : NotFound();
}
