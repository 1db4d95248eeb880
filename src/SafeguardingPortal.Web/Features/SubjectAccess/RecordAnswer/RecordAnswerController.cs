using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SubjectAccess.RecordAnswer;

public sealed record RecordAnswerPage(Guid Id, string Reference, DateOnly DueOn, RecordAnswerForm Form);

/// <summary>The answer has left: when and how.</summary>
[Area("SubjectAccess")]
[Route("subject-access/{id:guid}/answer")]
public sealed class RecordAnswerController(PortalDbContext db, CurrentPerson me, SchoolClock clock, RecordAnswerHandler handler) : Controller
{
    [HttpGet, Requires(Permission.AnswerSubjectAccess)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.AnswerSubjectAccess)]
    public Task<IActionResult> Index(Guid id, RecordAnswerForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded. What was given stands.");
            return RedirectToAction("Index", "HeldData", new { id });
        });

    private async Task<IActionResult> Page(Guid id, RecordAnswerForm? form)
    {
        var request = await db.OpenRequestAsync(id, me, HttpContext.RequestAborted);
        form ??= new RecordAnswerForm { Version = request.Version, On = clock.Today };
        return View("Form", new RecordAnswerPage(id, request.Reference, request.DueOn, form));
    }
}
