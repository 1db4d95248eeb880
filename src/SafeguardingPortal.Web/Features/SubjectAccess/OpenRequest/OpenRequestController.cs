using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SubjectAccess.OpenRequest;

public sealed record OpenRequestPage(OpenRequestForm Form, IReadOnlyList<SelectListItem> People, PagedList<RequestLine> Requests, DateOnly Today);

public sealed record RequestLine(Guid Id, string Reference, string Person, DateOnly ReceivedOn, DateOnly DueOn, DateOnly? AnsweredOn);

/// <summary>The requests of people for what is held about them, and the form that begins one.</summary>
[Area("SubjectAccess")]
[Route("subject-access")]
public sealed class OpenRequestController(PortalDbContext db, CurrentPerson me, SchoolClock clock, OpenRequestHandler handler) : Controller
{
    [HttpGet, Requires(Permission.AnswerSubjectAccess)]
    public Task<IActionResult> Index(int page = 1) => Page(new(), page);

    [HttpPost, Requires(Permission.AnswerSubjectAccess)]
    public Task<IActionResult> Index(OpenRequestForm form)
    {
        var id = Ids.New();
        return this.SubmitAsync(
            form,
            write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
            showAgain: () => Page(form, 1),
            success: () => RedirectToAction("Index", "HeldData", new { id }));
    }

    private async Task<IActionResult> Page(OpenRequestForm form, int page)
    {
        var ct = HttpContext.RequestAborted;
        var people = await db.People.AsNoTracking().Where(person => person.Id != me.PersonId).OrderBy(person => person.SearchName)
            .Select(person => new SelectListItem(person.Name + (person.LeftOn == null ? "" : ", left"), person.Id.ToString())).ToListAsync(ct);
        var requests = await (
            from request in db.RequestsFor(me).AsNoTracking()
            join person in db.People on request.PersonId equals person.Id
            orderby request.ReceivedOn descending, request.Id descending
            select new RequestLine(request.Id, request.Reference, person.Name, request.ReceivedOn, request.DueOn, request.AnsweredOn)).ToPageAsync(page, cancellation: ct);
        return View("Index", new OpenRequestPage(form, people, requests, clock.Today));
    }
}
