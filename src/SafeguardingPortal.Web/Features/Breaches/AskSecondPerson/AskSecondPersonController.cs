using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AskSecondPerson;

public sealed record AskSecondPersonPage(CaseHeading Case, SecondPersonForm Form, SecondQuestion Question, IReadOnlyList<SelectListItem> People);

/// <summary>What one person may not decide alone: each with its reason, put to a second person who answers signed in as themself.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}")]
public sealed class AskSecondPersonController(PortalDbContext db, CurrentPerson me, SchoolClock clock, AskSecondPersonHandler handler) : Controller
{
    [HttpGet("not-made/{whom}"), Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> LeaveOut(Guid id, string whom) => Page(id, breach => SecondQuestion.LeaveOut(breach, whom));

    [HttpPost("not-made/{whom}"), Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> LeaveOut(Guid id, string whom, SecondPersonForm form) => Ask(id, breach => SecondQuestion.LeaveOut(breach, whom), form);

    [HttpGet("unlock"), Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Investigate(Guid id) => Page(id, _ => SecondQuestion.Investigate());

    [HttpPost("unlock"), Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Investigate(Guid id, SecondPersonForm form) => Ask(id, _ => SecondQuestion.Investigate(), form);

    [HttpGet("falls-away/{whom}"), Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> LetFall(Guid id, string whom) => Page(id, breach => SecondQuestion.LetFall(breach, whom));

    [HttpPost("falls-away/{whom}"), Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> LetFall(Guid id, string whom, SecondPersonForm form) => Ask(id, breach => SecondQuestion.LetFall(breach, whom), form);

    [HttpGet("knew-later"), Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> KnewLater(Guid id) => Page(id, _ => SecondQuestion.KnewLater());

    [HttpPost("knew-later"), Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> KnewLater(Guid id, SecondPersonForm form) => Ask(id, _ => SecondQuestion.KnewLater(), form);

    private Task<IActionResult> Ask(Guid id, Func<Breach, SecondQuestion> question, SecondPersonForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, question, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, question, form),
        success: () =>
        {
            this.Flash("Asked. Nothing changes until the second person has signed in and agreed.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, Func<Breach, SecondQuestion> question, SecondPersonForm? form = null)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= new SecondPersonForm { Version = breach.Version };
        return View("Form", new AskSecondPersonPage(
            breach.Heading(me.Setting.Terms), form, question(breach),
            await db.SecondPeopleAsync(breach, me.PersonId, clock.Today, HttpContext.RequestAborted)));
    }
}
