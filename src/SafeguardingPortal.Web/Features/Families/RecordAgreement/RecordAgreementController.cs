using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Families.RecordAgreement;

/// <summary>Puts on record that a family acknowledged a version. No name of a child or of a parent is asked for.</summary>
[Area("Families")]
[Route("family-agreements/new")]
[Requires(Permission.KeepFamilyAgreements)]
public sealed class RecordAgreementController(PortalDbContext db, SchoolClock clock, RecordAgreementHandler handler) : Controller
{
    /// <param name="again">What is given anew under the version in force.</param>
    [HttpGet]
    public async Task<IActionResult> Index(Guid? again)
    {
        var ct = HttpContext.RequestAborted;
        var earlier = again is null ? null : await db.FamilyAgreements.AsNoTracking().FirstOrDefaultAsync(found => found.Id == again, ct);
        var versions = await handler.Versions().Where(version => version.IsInForce).ToListAsync(ct);
        return await Page(new RecordAgreementForm
        {
            VersionId = versions.Find(version => version.PolicyId == earlier?.PolicyId)?.VersionId
                ?? (versions is [var only] ? only.VersionId : null),
            Child = earlier?.Child,
            AgreedBy = earlier?.AgreedBy,
            AgreedOn = clock.Today,
        });
    }

    [HttpPost]
    public Task<IActionResult> Index(RecordAgreementForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("The acknowledgement is on record.");
            return LocalRedirect("/family-agreements");
        });

    private async Task<IActionResult> Page(RecordAgreementForm form)
    {
        var versions = await handler.Versions().ToListAsync(HttpContext.RequestAborted);
        return View("Form", new RecordAgreementPage(
            [
                .. versions.Select(version => new SelectListItem(
                    $"{version.Title}, version {version.Number} ({(version.IsInForce ? "in force" : "earlier, in force")} since "
                    + $"{Words.Date(version.PublishedAt)})",
                    version.VersionId.ToString())),
            ],
            form));
    }
}
