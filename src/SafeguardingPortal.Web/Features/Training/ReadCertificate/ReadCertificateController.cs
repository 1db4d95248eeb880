using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Training.ReadCertificate;

/// <summary>A certificate as a download, for the person it names and for those who see the register. To others it is not there.</summary>
[Area("Training")]
[Route("training/attendance/{id:guid}/certificate")]
public sealed class ReadCertificateController(PortalDbContext db, CurrentPerson me, IDataProtectionProvider keys) : Controller
{
    [HttpGet, Requires(Permission.TakeTraining)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var (seesAll, myId) = (me.May(Permission.SeeTrainingRegister), me.PersonId);
        var file = await db.Attendances.AsNoTracking()
            .Where(attendance => attendance.Id == id && attendance.FileId != null && (seesAll || attendance.PersonId == myId))
            .Select(attendance => new { attendance.FileId, attendance.FileName }).FirstOrDefaultAsync(ct)
            ?? throw new RecordNotFoundException();
        var content = await db.AttachmentContents.AsNoTracking().SingleAsync(one => one.Id == file.FileId, ct);
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return File(keys.OpenSealed(content), "application/octet-stream", file.FileName);
    }
}
