using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Features.Breaches.Papers;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.DownloadFile;

/// <summary>A file of a case, as a download and never as a page: no browser is told what it is. Each download is on record.
/// Where a case may hold illegal content, what came before that was known is held for the police and given to nobody; an agency's letter is not.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/files/{fileId:guid}")]
public sealed class DownloadFileController(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, SensitiveReadings readings, IDataProtectionProvider keys) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid id, Guid fileId)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        var file = (await db.CasePapers.AsNoTracking().Where(papers => papers.Id == breach.Id)
            .SelectMany(papers => papers.Attachments).SingleOrDefaultAsync(one => one.Id == fileId, ct)) ?? throw new RecordNotFoundException();
        if (file.IsHeldIn(breach))
        {
            await readings.RecordAsync<Breach>(id, "Was refused a file that is held for the police", me.Actor, clock.Now, ct);
            Response.StatusCode = StatusCodes.Status403Forbidden;
            return View("Held", breach.Heading(me.Setting.Terms));
        }

        var content = await db.AttachmentContents.AsNoTracking().SingleOrDefaultAsync(one => one.Id == fileId, ct)
            ?? throw new RecordNotFoundException();
        await readings.RecordAsync<Breach>(id, "Downloaded a file", me.Actor, clock.Now, ct);
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return File(keys.Open(content), "application/octet-stream", file.Name);
    }
}
