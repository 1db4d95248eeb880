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
    public List<IFormFile> Files { get; set; } = [];
}

public sealed class ImportManyFormValidator : AbstractValidator<ImportManyForm>
{
    public ImportManyFormValidator() =>
        RuleFor(form => form.Files).Must(files => files.Count is >= 1 and <= ImportBatch.MostFiles)
            .WithMessage($"Choose at least one file and at most {ImportBatch.MostFiles}; send the others after these.");
}

/// <summary>Takes a folder of files at once. They are read in the background; a report tells what was found in each.</summary>
[Area("Policies")]
[Route("policies/import/many")]
[Requires(Permission.WritePolicies)]
public sealed class ImportManyController(ImportManyHandler handler) : Controller
{
    private const long MostBytes = 40L * PolicyFile.MaxBytes;

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
