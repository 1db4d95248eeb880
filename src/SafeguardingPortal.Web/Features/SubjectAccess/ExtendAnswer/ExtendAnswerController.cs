using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SubjectAccess;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.SubjectAccess.ExtendAnswer;

public sealed record ExtendAnswerPage(Guid Id, string Reference, DateOnly FirstDueOn, AnswerBy Longer, ExtendAnswerForm Form);

/// <summary>The answer takes longer, and the person was told why within the first month.</summary>
[Area("SubjectAccess")]
[Route("subject-access/{id:guid}/extend")]
public sealed class ExtendAnswerController(PortalDbContext db, CurrentPerson me, ExtendAnswerHandler handler) : Controller
{
    [HttpGet, Requires(Permission.AnswerSubjectAccess)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.AnswerSubjectAccess)]
    public Task<IActionResult> Index(Guid id, ExtendAnswerForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded. The later day holds.");
            return RedirectToAction("Index", "HeldData", new { id });
        });

    private async Task<IActionResult> Page(Guid id, ExtendAnswerForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var request = await db.OpenRequestAsync(id, me, ct);
        var longer = AnswerLimit.Of(await db.RuleBookAsync(ct)).Extended(request.ReceivedOn);
        return View("Form", new ExtendAnswerPage(
            id, request.Reference, request.FirstDueOn, longer, form ?? new ExtendAnswerForm { Version = request.Version }));
    }
}
