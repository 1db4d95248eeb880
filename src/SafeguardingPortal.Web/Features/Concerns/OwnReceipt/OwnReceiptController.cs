using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Concerns.OwnReceipt;

public sealed record OwnReceiptPage(string Reference, DateTimeOffset SharedAt);

/// <summary>What somebody keeps who said something themself: that it was shared, and when. It reads on like this whatever becomes of it.</summary>
[Area("Concerns")]
[Route("concerns/own/{id:guid}")]
public sealed class OwnReceiptController(PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.ReportBreaches)]
    public async Task<IActionResult> Index(Guid id) => View(
        await db.Concerns.AsNoTracking().Where(ConcernAccess.ReceiptFor(me.PersonId)).Where(concern => concern.Id == id)
            .Select(concern => new OwnReceiptPage(concern.Reference, concern.RecordedAt)).SingleOrDefaultAsync(HttpContext.RequestAborted)
        ?? throw new RecordNotFoundException());
}
