using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.LeaderReports.CorrectReport;

public sealed record CorrectReportPage(Guid Id, string Reference, CorrectReportForm Form);

public sealed class CorrectReportForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class CorrectReportFormValidator : AbstractValidator<CorrectReportForm>
{
    public CorrectReportFormValidator() =>
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Say what is wrong with it. It stands in the new report.")
            .AtMost(1000);
}

/// <summary>Puts a report right with a new one: what was given never changes.</summary>
[Area("LeaderReports")]
[Route("leader-reports/{id:guid}/correct")]
[Requires(Permission.WriteLeaderReports)]
public sealed class CorrectReportController(PortalDbContext db, CurrentPerson me, CorrectReportHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public async Task<IActionResult> Index(Guid id, CorrectReportForm form)
    {
        var begun = Guid.Empty;
        return await this.SubmitAsync(
            form,
            write: async () => begun = await handler.HandleAsync(id, form, HttpContext.RequestAborted),
            showAgain: () => Page(id, form),
            success: () => Redirect($"/leader-reports/{begun}/write"));
    }

    private async Task<IActionResult> Page(Guid id, CorrectReportForm? form)
    {
        var report = await db.ReportToWriteAsync(id, me.Actor, HttpContext.RequestAborted);
        return View("Form", new CorrectReportPage(id, report.Reference, form ?? new CorrectReportForm { Version = report.Version }));
    }
}
