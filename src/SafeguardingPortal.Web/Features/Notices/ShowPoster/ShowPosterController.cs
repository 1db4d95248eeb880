using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Notices.Sheets;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices.ShowPoster;

/// <param name="SiteId">Null for a poster that holds at every site.</param>
public sealed record PosterPage(SheetDisplay Display, IReadOnlyList<Site> Sites, Guid? SiteId, IReadOnlyList<string> Gaps);

/// <summary>The poster for the doors, made from the setting’s own rules, places and people as they are today (C070, C117).</summary>
[Area("Notices")]
[Route("notices/poster")]
[Requires(Permission.KeepNotices)]
public sealed class ShowPosterController(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, SheetPrinter printer, IOptions<PortalAddress> address) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid? site)
    {
        var facts = await FactsAsync(site);
        return View(new PosterPage(
            Display(facts, alone: false), me.Setting.Sites, me.Setting.Sites.FirstOrDefault(known => known.Id == site)?.Id, facts.Gaps));
    }

    [HttpGet("pdf")]
    public async Task<IActionResult> Pdf(Guid? site)
    {
        if (await printer.PrintAsync(Display(await FactsAsync(site), alone: true), HttpContext.RequestAborted) is { } pdf)
            return File(pdf, "application/pdf", $"poster-{me.Setting.Code}.pdf");

        this.Flash("The PDF could not be made on this server. Print this page from your own browser.");
        return LocalRedirect("/notices/poster" + (site is null ? "" : $"?site={site}"));
    }

    private Task<SheetFacts> FactsAsync(Guid? site) => db.SheetFactsAsync(me.Setting, site, clock.Today, HttpContext.RequestAborted);

    private SheetDisplay Display(SheetFacts facts, bool alone) => new(
        PosterText.Of(facts), me.Setting.Name, IsPoster: true, $"Printed on {Words.Date(clock.Today)}",
        address.Value.Url("/breaches/report"), alone);
}
