using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.PlanTask;

public sealed record PlanTaskPage(CaseHeading Case, PlanTaskForm Form, IReadOnlyList<SelectListItem> People, string? Advice, OnRecord OnRecord);

/// <summary>Gives somebody who handles the case something to do by a day.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/tasks/new")]
public sealed class PlanTaskController(PortalDbContext db, CurrentPerson me, SchoolClock clock, PlanTaskHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid? contact = null) => Page(id, null, contact);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, PlanTaskForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form, form.ContactId),
        success: () =>
        {
            this.Flash("Planned. Whoever does it is reminded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, PlanTaskForm? form, Guid? contactId)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        var work = await db.ReadWorkAsync(id, ct);
        form ??= new PlanTaskForm { Version = work?.Version ?? 0, OwnerId = me.PersonId, Kind = CaseTaskKind.Step, ContactId = contactId };
        return View("Form", new PlanTaskPage(breach.Heading(me.Setting.Terms), form,
            await db.PeopleWhoMayHandleAsync(breach, clock.Today, ct), breach.Contacts.FirstOrDefault(made => made.Id == contactId)?.Advice, Planned(work, breach.Contacts)));
    }

    private static OnRecord Planned(CaseWork? work, IReadOnlyList<Contact> contacts) => new(
        "What is planned already",
        [.. (work?.Tasks ?? []).OrderByDescending(task => task.PlannedAt).Select(task => new OnRecordLine(
            $"{FromWhom(task, contacts)}, by {Words.Date(task.DueOn)}{(task.DoneAt is null ? "" : ", done")}", task.What))]);

    private static string FromWhom(CaseTask task, IReadOnlyList<Contact> contacts) =>
        contacts.FirstOrDefault(made => made.Id == task.ContactId) is { } contact
            ? $"From the advice of {contact.AgencyName ?? contact.Agency.Label()}"
            : task.Kind.Label();
}
