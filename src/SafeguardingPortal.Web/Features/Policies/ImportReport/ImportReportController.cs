using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Imports;
using SafeguardingPortal.Web.Features.Policies.ImportPolicy;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.ImportReport;

/// <summary>How far the reading of a batch is, then what was found in each file. The page asks for itself again while files wait.</summary>
[Area("Policies")]
[Route("policies/imports/{id:guid}")]
[Requires(Permission.WritePolicies)]
public sealed class ImportReportController(PortalDbContext db, ImportReportHandler handler) : Controller
{
    private const int SecondsBetweenLooks = 2;

    private int made;

    [HttpGet("")]
    public Task<IActionResult> Index(Guid id) => Page(id, new ImportReportForm());

    /// <summary>Makes drafts of every policy that was read and is not a draft yet.</summary>
    [HttpPost("")]
    public Task<IActionResult> Index(Guid id, ImportReportForm form) => this.SubmitAsync(
        form,
        write: async () => made = await handler.HandleAsync(id, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash($"{Words.Count(made, "draft")} created. Nothing is in force until it is published.");
            return Redirect("/policies?status=Draft");
        });

    /// <summary>What was understood of one file, and everything that could not be placed.</summary>
    [HttpGet("{order:int}")]
    public async Task<IActionResult> One(Guid id, int order)
    {
        var file = await db.ImportedFiles.AsNoTracking()
            .FirstOrDefaultAsync(file => file.BatchId == id && file.Order == order && file.State == ImportedFileState.Read,
                HttpContext.RequestAborted);
        if (file is null)
            return NotFound();
        var paper = PolicyFile.Open(file.Content);
        var reading = paper.Read();
        var form = ImportPolicyForm.AsRead(paper.Text, reading);
        form.FileId = file.Id;
        return View("~/Features/Policies/ImportPolicy/Preview.cshtml", new ImportPreviewPage(reading, form) { Source = file.Name });
    }

    private async Task<IActionResult> Page(Guid id, ImportReportForm form)
    {
        var ct = HttpContext.RequestAborted;
        var batch = await db.ImportBatches.AsNoTracking().FirstOrDefaultAsync(batch => batch.Id == id, ct);
        if (batch is null)
            return NotFound();
        var files = await db.ImportedFiles.AsNoTracking().Where(file => file.BatchId == id).OrderBy(file => file.Order)
            .Select(file => new FileLine(
                file.Order, file.Name, file.State, file.Problem, file.Policies, file.Unplaced, file.Errors, file.Warnings, file.Drafts))
            .ToListAsync(ct);
        if (batch.ReadAt is null)
            Response.Headers.Append("Refresh", SecondsBetweenLooks.ToString(CultureInfo.InvariantCulture));
        return View("Index", new ImportReportPage(id, batch.SentBy, batch.SentAt, batch.ReadAt is not null, files, form));
    }
}

public sealed record ImportReportPage(
    Guid Id, string SentBy, DateTimeOffset SentAt, bool IsRead, IReadOnlyList<FileLine> Files, ImportReportForm Form)
{
    public int Done => Files.Count(file => file.State != ImportedFileState.Waiting);

    public int Ready => Files.Where(file => file.State == ImportedFileState.Read && file.Drafts == 0).Sum(file => file.Policies);
}

public sealed record FileLine(
    int Order, string Name, ImportedFileState State, string? Problem, int Policies, int Unplaced, int Errors, int Warnings, int Drafts);

public sealed class ImportReportForm
{
    public bool LookedAt { get; set; }
}

public sealed class ImportReportFormValidator : AbstractValidator<ImportReportForm>
{
    public ImportReportFormValidator() =>
        RuleFor(form => form.LookedAt).Equal(true).WithMessage("Look at the files first, then say so.");
}
