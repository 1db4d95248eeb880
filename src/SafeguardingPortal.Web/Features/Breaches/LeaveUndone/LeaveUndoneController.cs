using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.LeaveUndone;

public sealed record LeaveUndonePage(CaseHeading Case, CaseReasonForm Form, CareStep Step)
{
    public string Title => Step switch
    {
        CareStep.Handlers => "Say why nobody is appointed for both sides",
        CareStep.WelfareContact => "Say why there is no welfare contact",
        CareStep.Suspension => "Say why suspension does not arise",
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The page where it is done instead.</summary>
    public (string Words, string Path) Instead => Step switch
    {
        CareStep.Handlers => ("Say who handles it", "handlers"),
        CareStep.WelfareContact => ("Name a welfare contact", "welfare"),
        CareStep.Suspension => ("Consider alternatives to suspension", "suspension"),
        _ => throw new InvalidOperationException(),
    };
}

/// <summary>Why something that an allegation asks for is not done, such as where an agency looks after its own worker.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/left-undone/{step}")]
public sealed class LeaveUndoneController(PortalDbContext db, CurrentPerson me, LeaveUndoneHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, string step) => Page(id, step, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, string step, CaseReasonForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, Of(step), form, HttpContext.RequestAborted),
        showAgain: () => Page(id, step, form),
        success: () =>
        {
            this.Flash("The reason is recorded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, string step, CaseReasonForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        var asked = Of(step);
        form ??= new CaseReasonForm { Version = breach.Version, Reason = breach.WhyUndone(asked) };
        return View("Form", new LeaveUndonePage(breach.Heading(me.Setting.Terms), form, asked));
    }

    private static CareStep Of(string step) =>
        Enum.TryParse<CareStep>(step, ignoreCase: true, out var asked) && Enum.IsDefined(asked) ? asked : throw new RecordNotFoundException();
}
