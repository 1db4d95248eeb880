using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Training.KeepCertificate;

public sealed record KeepCertificatePage(Guid PersonId, string Person, string Course, DateOnly AttendedOn, KeepCertificateForm Form);

public sealed class KeepCertificateForm : IVersionedForm
{
    public int Version { get; set; }

    public List<IFormFile> Files { get; set; } = [];
}

public sealed class KeepCertificateFormValidator : AbstractValidator<KeepCertificateForm>
{
    public KeepCertificateFormValidator() =>
        RuleFor(form => form.Files).Must(files => files.Count == 1).WithMessage("Choose the file of the certificate.");
}

/// <summary>Puts the file of a certificate with an attendance.</summary>
[Area("Training")]
[Route("training/attendance/{id:guid}/certificate/new")]
public sealed class KeepCertificateController(PortalDbContext db, KeepCertificateHandler handler) : Controller
{
    [HttpGet, Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.KeepTraining)]
    [RequestSizeLimit(IncomingFiles.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = IncomingFiles.MostBytes)]
    public Task<IActionResult> Index(Guid id, KeepCertificateForm form)
    {
        var personId = Guid.Empty;
        return this.SubmitAsync(
            form,
            write: async () => personId = await handler.HandleAsync(id, form, HttpContext.RequestAborted),
            showAgain: () => Page(id, form),
            success: () =>
            {
                this.Flash("The certificate is with the record.");
                return LocalRedirect($"/training/people/{personId}");
            });
    }

    private async Task<IActionResult> Page(Guid id, KeepCertificateForm? form)
    {
        var found = await AttendanceOf.FindAsync(db, id, HttpContext.RequestAborted);
        return View("Form", new KeepCertificatePage(
            found.Attendance.PersonId, found.Person, found.Course, found.Attendance.AttendedOn,
            form ?? new KeepCertificateForm { Version = found.Attendance.Version }));
    }
}
