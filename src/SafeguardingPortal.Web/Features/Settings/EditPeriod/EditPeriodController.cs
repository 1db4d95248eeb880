using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Settings.EditPeriod;

/// <summary>Adds a time in which devices stay away, or changes one.</summary>
[Area("Settings")]
[Route("setting/restricted-times")]
public sealed class EditPeriodController(CurrentPerson me, EditPeriodHandler handler) : Controller
{
    [HttpGet("add"), Requires(Permission.ManageSetting)]
    public IActionResult Add() => Page(null, null);

    [HttpPost("add"), Requires(Permission.ManageSetting)]
    public Task<IActionResult> Add(EditPeriodForm form) => SaveAsync(null, form, "The time was added.");

    [HttpGet("{periodId:guid}"), Requires(Permission.ManageSetting)]
    public IActionResult Change(Guid periodId) => Page(periodId, null);

    [HttpPost("{periodId:guid}"), Requires(Permission.ManageSetting)]
    public Task<IActionResult> Change(Guid periodId, EditPeriodForm form) => SaveAsync(periodId, form, "The time was changed.");

    private Task<IActionResult> SaveAsync(Guid? periodId, EditPeriodForm form, string done) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(periodId, form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult(Page(periodId, form)),
        success: () =>
        {
            this.Flash(done);
            return LocalRedirect("/setting/restricted-times");
        });

    private IActionResult Page(Guid? periodId, EditPeriodForm? form)
    {
        var hours = periodId is { } id ? Known(id) : null;
        if (periodId is not null && hours is null)
            return NotFound();
        return View("Form", new EditPeriodPage(
            periodId, me.Setting.TermTimes.Count > 0, form ?? EditPeriodForm.Of(hours, me.Setting.Version)));
    }

    // Until the setting names its own, the one that holds goes by the setting's own identifier.
    private RestrictedHours? Known(Guid id) => me.Setting.RestrictedPeriods.Count == 0
        ? id == me.Setting.Id ? RestrictedTimes.Usual(me.Setting.Rules) : null
        : me.Setting.RestrictedPeriods.FirstOrDefault(period => period.Id == id)?.Hours;
}
