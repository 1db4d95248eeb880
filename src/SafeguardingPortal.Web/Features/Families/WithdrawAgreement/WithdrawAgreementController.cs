using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Families;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Families.WithdrawAgreement;

/// <summary>What was recorded by mistake, or is taken back by the family, is withdrawn and stays on record.</summary>
[Area("Families")]
[Route("family-agreements/{id:guid}/withdraw")]
[Requires(Permission.KeepFamilyAgreements)]
public sealed class WithdrawAgreementController(PortalDbContext db, WithdrawAgreementHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, WithdrawAgreementForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The acknowledgement is withdrawn. It stays on record.");
            return LocalRedirect("/family-agreements");
        });

    private async Task<IActionResult> Page(Guid id, WithdrawAgreementForm? form)
    {
        var row = await db.FamilyAgreementRows().AsNoTracking()
            .FirstOrDefaultAsync(found => found.Agreement.Id == id, HttpContext.RequestAborted);
        return row is null
            ? NotFound()
            : View("Form", new WithdrawAgreementPage(row, form ?? new WithdrawAgreementForm { Version = row.Agreement.Version }));
    }
}
