using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Tablets.RenewTabletCode;

public sealed record RenewTabletCodePage(Guid Id, string Name, bool IsPaired, RenewTabletCodeForm Form);

public sealed class RenewTabletCodeForm : IVersionedForm
{
    public int Version { get; set; }
}

/// <summary>A new pairing code, after the first ran out or the tablet was set back.</summary>
[Area("Tablets")]
[Route("setting/tablets/{id:guid}/code")]
public sealed class RenewTabletCodeController(PortalDbContext db, RenewTabletCodeHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(Guid id, RenewTabletCodeForm form)
    {
        var (name, code) = ("", "");
        return this.SubmitAsync(
            form,
            write: async () => (name, code) = await handler.HandleAsync(id, form, HttpContext.RequestAborted),
            showAgain: () => Page(id, form),
            success: () => View("/Features/Tablets/AddTablet/Code.cshtml", (name, code)));
    }

    private async Task<IActionResult> Page(Guid id, RenewTabletCodeForm? form)
    {
        var tablet = await db.SharedTablets.AsNoTracking().FirstOrDefaultAsync(found => found.Id == id, HttpContext.RequestAborted);
        return tablet is null
            ? NotFound()
            : View("Form", new RenewTabletCodePage(
                id, tablet.Name, tablet.IsPaired, form ?? new RenewTabletCodeForm { Version = tablet.Version }));
    }
}
