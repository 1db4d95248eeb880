using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.LeaderReports.ThrowAwayDraft;

public sealed record ThrowAwayDraftPage(Guid Id, string Reference, ThrowAwayDraftForm Form);

public sealed class ThrowAwayDraftForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class ThrowAwayDraftFormValidator : AbstractValidator<ThrowAwayDraftForm>
{
    public ThrowAwayDraftFormValidator() =>
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why it is not needed.")
            .AtMost(1000);
}

/// <summary>Throws a draft away. What was given stays.</summary>
[Area("LeaderReports")]
[Route("leader-reports/{id:guid}/throw-away")]
[Requires(Permission.WriteLeaderReports)]
public sealed class ThrowAwayDraftController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, ThrowAwayDraftForm form) => this.SubmitAsync(
        form,
        write: () => WriteAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The draft was thrown away.");
            return LocalRedirect("/leader-reports");
        });

    private async Task WriteAsync(Guid id, ThrowAwayDraftForm form, CancellationToken ct)
    {
        var report = await db.ReportToWriteAsync(id, me.Actor, ct);
        db.Expect(report, form.Version);
        report.ThrowAway(form.Reason, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }

    private async Task<IActionResult> Page(Guid id, ThrowAwayDraftForm? form)
    {
        var report = await db.ReportToWriteAsync(id, me.Actor, HttpContext.RequestAborted);
        return View("Form", new ThrowAwayDraftPage(id, report.Reference, form ?? new ThrowAwayDraftForm { Version = report.Version }));
    }
}
