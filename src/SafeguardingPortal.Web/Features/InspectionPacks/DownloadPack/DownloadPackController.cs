using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.InspectionPacks.Parts;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.InspectionPacks.DownloadPack;

/// <summary>The pack as a PDF file, named so that it can be found again.</summary>
[Area("InspectionPacks")]
[Route("packs/{id:guid}/pdf")]
public sealed class DownloadPackController(PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.BuildPacks)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var reference = await db.PacksReadBy(me.PersonId).Where(pack => pack.Id == id).Select(pack => pack.Reference).SingleOrDefaultAsync(ct);
        var pdf = reference is null ? null : await db.PackFiles.Where(file => file.PackId == id).Select(file => file.Pdf).SingleOrDefaultAsync(ct);
        if (reference is null || pdf is null)
            throw new RecordNotFoundException();

        return File(pdf, "application/pdf", $"{me.Setting.Code}-{reference}.pdf");
    }
}
