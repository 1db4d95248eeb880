using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Retention;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Retention.Certificate;

public sealed record CertificatePage(
    string Setting,
    string Certificate,
    string Reference,
    RecordKind Kind,
    DateOnly MadeOn,
    DateOnly? Until,
    string Because,
    string Rule,
    string Edition,
    string AskedBy,
    DateTimeOffset AskedAt,
    string AskedBecause,
    string DisposedBy,
    DateTimeOffset DisposedAt);

/// <summary>The tombstone: that there was a record, of which kind, by which rule it went, and which two people disposed of it.</summary>
[Area("Retention")]
[Route("records/{id:guid}/certificate")]
public sealed class CertificateController(PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid id)
    {
        var setting = me.Setting.Name;
        var page = await db.KeepingsKnownTo(me.Actor).AsNoTracking()
            .Where(keeping => keeping.RecordId == id && keeping.State == KeepingState.Disposed)
            .Select(keeping => new CertificatePage(
                setting, keeping.Certificate!, keeping.Reference, keeping.Kind, keeping.MadeOn, keeping.Until, keeping.Because, keeping.RuleSentence,
                keeping.RuleEdition, keeping.AskedBy!, keeping.AskedAt!.Value, keeping.AskedBecause!, keeping.DisposedBy!, keeping.DisposedAt!.Value))
            .SingleOrDefaultAsync(HttpContext.RequestAborted) ?? throw new RecordNotFoundException();
        return View(page);
    }
}
