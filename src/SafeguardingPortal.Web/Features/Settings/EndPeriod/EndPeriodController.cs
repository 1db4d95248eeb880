using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Settings.EndPeriod;

/// <summary>Takes one of several times off the list.</summary>
[Area("Settings")]
[Route("setting/restricted-times/{periodId:guid}/end")]
public sealed class EndPeriodController(CurrentPerson me, EndPeriodHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public IActionResult Index(Guid periodId) => Page(periodId, new EndPeriodForm { Version = me.Setting.Version });

    [HttpPost, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(Guid periodId, EndPeriodForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(periodId, form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult(Page(periodId, form)),
        success: () =>
        {
            this.Flash("The time was ended.");
            return LocalRedirect("/setting/restricted-times");
        });

    private IActionResult Page(Guid periodId, EndPeriodForm form) =>
        me.Setting.RestrictedPeriods.FirstOrDefault(period => period.Id == periodId) is { } found
            ? View("Form", new EndPeriodPage(found.Hours, form))
            : NotFound();
}
