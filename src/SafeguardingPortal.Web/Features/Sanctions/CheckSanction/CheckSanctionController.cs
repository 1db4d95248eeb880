using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Sanctions.CheckSanction;

public sealed record CheckSanctionPage(CheckSanctionForm Form, string Words) : ISanctionPage
{
    SanctionForm ISanctionPage.Form => Form;
}

/// <summary>Compared again with what it rests on: it holds, it changed, or it is gone.</summary>
[Area("Sanctions")]
[Route("sanctions/{id:guid}")]
public sealed class CheckSanctionController(PortalDbContext db, CheckSanctionHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, CheckSanctionForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash(form.StrikeOut ? "Struck out. Cases keep what was recorded with them." : "Checked.");
            return RedirectToAction("Index", "SanctionList");
        });

    private async Task<IActionResult> Page(Guid id, CheckSanctionForm? form)
    {
        var sanction = await db.OwnSanctions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, HttpContext.RequestAborted)
            ?? throw new RecordNotFoundException();
        if (form is null)
        {
            form = new CheckSanctionForm { Version = sanction.Version };
            form.Show(sanction);
        }

        return View("Form", new CheckSanctionPage(form, sanction.Words));
    }
}
