using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Imports;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.ImportMany;

public sealed record ImportManyPage(ImportManyForm Form);

public sealed class ImportManyForm
{
    /// <summary>All files together: they are kept until they have been read.</summary>
    public const long MostBytes = 50 * 1024 * 1024;

    public List<IFormFile> Files { get; set; } = [];
}

public sealed class ImportManyFormValidator : AbstractValidator<ImportManyForm>
{
    public ImportManyFormValidator() =>
        RuleFor(form => form.Files).Must(files => files.Count is >= 1 and <= ImportBatch.MostFiles)
            .WithMessage($"Choose at least one file and at most {ImportBatch.MostFiles}; send the others after these.")
            .Must(files => files.Sum(file => file.Length) <= ImportManyForm.MostBytes)
            .WithMessage("These files have more than 50 MB in all. Send some of them, and the others after these.");
}

/// <summary>Takes a folder of files at once. They are read in the background; a report tells what was found in each.</summary>
[Area("Policies")]
[Route("policies/import/many")]
[Requires(Permission.WritePolicies)]
public sealed class ImportManyController(ImportManyHandler handler) : Controller
{
    // Somewhat more than is taken, so that most who send too much are told so on the page.
    private const long MostBytes = ImportManyForm.MostBytes + PolicyFile.MaxBytes;

    private Guid batchId;

    [HttpGet]
    public IActionResult Index() => View("Form", new ImportManyPage(new ImportManyForm()));

    [HttpPost, RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
    public Task<IActionResult> Index(ImportManyForm form) => this.SubmitAsync(
        form,
        write: async () => batchId = await handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult<IActionResult>(View("Form", new ImportManyPage(form))),
        success: () => Redirect($"/policies/imports/{batchId}"));
}
