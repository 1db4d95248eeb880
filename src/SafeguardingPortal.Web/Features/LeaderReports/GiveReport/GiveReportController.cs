using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.LeaderReports.GiveReport;

/// <summary>Gives a draft, which freezes it; or a report that was given to more people.</summary>
[Area("LeaderReports")]
[Route("leader-reports/{id:guid}/give")]
[Requires(Permission.WriteLeaderReports)]
public sealed class GiveReportController(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, WorkOutFiguresHandler figures, GiveReportHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, GiveReportForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("It is on record who was given this report. Whoever reads it here gets a mail with a link.");
            return Redirect($"/leader-reports/{id}");
        });

    private async Task<IActionResult> Page(Guid id, GiveReportForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var report = await db.ReportToWriteAsync(id, me.Actor, ct);
        if (!report.IsGiven && !report.IsDraft && form is null)
            return Redirect($"/leader-reports/{id}");

        var leftOut = report.IsGiven ? [.. report.Readers.Select(reader => reader.PersonId)]
            : (await figures.HandleAsync(report, ct)).LeftOut;
        var had = report.Recipients.Select(recipient => recipient.PersonId).ToHashSet();
        var people = await db.WorkingOn(clock.Today).OrderBy(person => person.SearchName).ThenBy(person => person.Id)
            .Select(person => new PersonToGive(person.Id, person.Name, person.JobTitle)).ToListAsync(ct);
        return View("Form", new GiveReportPage(
            report.Id, report.Reference, report.IsGiven, report.Audience,
            [.. people.Where(person => !had.Contains(person.Id) && report.MayBeGivenTo(person.Id, leftOut))],
            form ?? new GiveReportForm { Version = report.Version, On = clock.Today }));
    }
}
