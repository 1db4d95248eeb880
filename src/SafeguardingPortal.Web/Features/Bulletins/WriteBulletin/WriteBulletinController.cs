using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Bulletins.WriteBulletin;

/// <summary>Writes a bulletin and sends it round.</summary>
[Area("Bulletins")]
[Route("bulletins/new")]
[Requires(Permission.KeepTraining)]
public sealed class WriteBulletinController(PortalDbContext db, CurrentPerson me, WriteBulletinHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index() => Page(new WriteBulletinForm());

    [HttpPost]
    public Task<IActionResult> Index(WriteBulletinForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("Sent round. Each reader gets a mail within minutes, and finds it on the home page until it is read.");
            return Redirect("/bulletins");
        });

    private async Task<IActionResult> Page(WriteBulletinForm form) =>
        View("Form", new WriteBulletinPage(await db.UnitsToChooseAsync(me.Setting, HttpContext.RequestAborted), form));
}
