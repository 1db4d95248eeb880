using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Notices.Sheets;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices.IssueLeaflet;

/// <summary>The leaflet for visitors as the setting’s facts make it today, its versions so far, and issuing the next one (C118).</summary>
[Area("Notices")]
[Route("notices/leaflet")]
[Requires(Permission.KeepNotices)]
public sealed class IssueLeafletController(PortalDbContext db, CurrentPerson me, SchoolClock clock, IssueLeafletHandler handler)
    : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(int page = 1) => Page(page);

    [HttpPost]
    public Task<IActionResult> Index(IssueLeafletForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(1),
        success: () =>
        {
            this.Flash("Issued. Print it, and write down where copies lie.");
            return LocalRedirect("/notices/leaflet");
        });

    private async Task<IActionResult> Page(int page)
    {
        var ct = HttpContext.RequestAborted;
        var facts = await db.SheetFactsAsync(me.Setting, null, clock.Today, ct);
        var (sheet, last) = (LeafletText.Of(facts), await db.LastLeafletAsync(ct));
        var versions = await db.Leaflets.AsNoTracking().OrderByDescending(leaflet => leaflet.Number)
            .Select(leaflet => new LeafletLine(
                leaflet.Id, leaflet.Number, leaflet.IssuedOn, leaflet.IssuedBy, leaflet.Fingerprint,
                db.Visits.Count(visit => visit.LeafletId == leaflet.Id),
                db.LeafletPiles.Where(pile => pile.LeafletId == leaflet.Id).Sum(pile => pile.Copies)))
            .ToPageAsync(page, cancellation: ct);
        var foot = last?.Fingerprint == sheet.Fingerprint
            ? LeafletWords.Version(last.Number, last.IssuedOn, last.Fingerprint)
            : $"Draft of version {(last?.Number ?? 0) + 1}, not issued yet";
        return View("Index", new LeafletPage(
            new SheetDisplay(sheet, me.Setting.Name, IsPoster: false, foot, ReportAt: null, Alone: false),
            last is null ? null : new LastLeaflet(last.Id, last.Number),
            last?.Fingerprint == sheet.Fingerprint, facts.Gaps, versions, new IssueLeafletForm { Seen = sheet.Fingerprint }));
    }
}
