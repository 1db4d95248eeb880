using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Notices.ReadPhoto;

/// <summary>The photo of a sign, as a download and never as a page.</summary>
[Area("Notices")]
[Route("notices/{id:guid}/photo")]
public sealed class ReadPhotoController(PortalDbContext db, IDataProtectionProvider keys) : Controller
{
    [HttpGet, Requires(Permission.KeepNotices)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var photo = await db.Notices.AsNoTracking().Where(notice => notice.Id == id && notice.PhotoId != null)
            .Select(notice => new { notice.PhotoId, notice.PhotoName }).FirstOrDefaultAsync(ct) ?? throw new RecordNotFoundException();
        var content = await db.AttachmentContents.AsNoTracking().SingleAsync(one => one.Id == photo.PhotoId, ct);
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return File(keys.OpenSealed(content), "application/octet-stream", photo.PhotoName);
    }
}
