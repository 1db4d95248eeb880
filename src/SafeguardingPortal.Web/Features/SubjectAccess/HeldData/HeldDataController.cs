using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.SubjectAccess;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SubjectAccess.HeldData;

/// <summary>What is held about a person, on screen and on paper. Reading and printing it are on record.</summary>
[Area("SubjectAccess")]
[Route("subject-access/{id:guid}")]
public sealed class HeldDataController(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, HeldAboutPerson held, SensitiveReadings readings) : Controller
{
    [HttpGet, Requires(Permission.AnswerSubjectAccess)]
    public Task<IActionResult> Index(Guid id) => Page(id, "Index", "Read what is held about a person");

    [HttpGet("print"), Requires(Permission.AnswerSubjectAccess)]
    public Task<IActionResult> Print(Guid id) => Page(id, "Print", "Opened what is held about a person to print it");

    private async Task<IActionResult> Page(Guid id, string view, string sentence)
    {
        var ct = HttpContext.RequestAborted;
        var request = await db.OpenRequestAsync(id, me, ct);
        var page = await held.GatherAsync(request, ct);
        await readings.RecordAsync<AccessRequest>(id, sentence, me.Actor, clock.Now, ct);
        foreach (var read in page.Sections.SelectMany(section => section.Records).Select(record => record.PrivateRequest).OfType<Guid>())
            await readings.RecordAsync<ExceptionRequest>(read, "Read why it was asked, for a subject access request", me.Actor, clock.Now, ct);
        return View(view, page);
    }
}
