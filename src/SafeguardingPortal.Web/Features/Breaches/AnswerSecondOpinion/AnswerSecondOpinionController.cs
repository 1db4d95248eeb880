using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.AnswerSecondOpinion;

public sealed record AnswerSecondOpinionPage(
    AnswerSecondOpinionForm Form, Guid Id, string Reference, string Question, string Reason, string AskedBy, DateTimeOffset AskedAt, bool Answered, bool Waits);

/// <summary>
/// The second person's own answer. They are shown the question and its reason and, unless they handle it, not the case. To anybody else,
/// and to whoever has come into the frame since, there is no such page.
/// </summary>
[Area("Breaches")]
[Route("breaches/second-opinions/{opinionId:guid}")]
public sealed class AnswerSecondOpinionController(PortalDbContext db, CurrentPerson me, AnswerSecondOpinionHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ReportBreaches)]
    public Task<IActionResult> Index(Guid opinionId) => Page(opinionId, null);

    [HttpPost, Requires(Permission.ReportBreaches)]
    public Task<IActionResult> Index(Guid opinionId, AnswerSecondOpinionForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(opinionId, form, HttpContext.RequestAborted),
        showAgain: () => Page(opinionId, form),
        success: () =>
        {
            this.Flash("Your answer is on the record.");
            return RedirectToAction("Index", "Home", new { area = "Home" });
        });

    private async Task<IActionResult> Page(Guid opinionId, AnswerSecondOpinionForm? form)
    {
        var found = await db.AskedOf(me).AsNoTracking()
            .SelectMany(breach => breach.SecondOpinions, (breach, opinion) => new { breach.Reference, breach.Version, Opinion = opinion })
            .SingleOrDefaultAsync(one => one.Opinion.Id == opinionId && one.Opinion.AskedOfId == me.PersonId, HttpContext.RequestAborted)
            ?? throw new RecordNotFoundException();
        var opinion = found.Opinion;
        return View("Form", new AnswerSecondOpinionPage(
            form ?? new AnswerSecondOpinionForm { Version = found.Version }, opinionId, found.Reference, opinion.Question,
            opinion.Reason, opinion.AskedBy, opinion.AskedAt, opinion.Agreed is not null, opinion.IsWaiting));
    }
}

internal static class AskedOfMe
{
    /// <summary>Cases on which this person was asked as a second person, and of which they may still know.</summary>
    public static IQueryable<Breach> AskedOf(this PortalDbContext db, CurrentPerson me) => db.Breaches
        .Where(BreachAccess.NotKeptFrom(me.PersonId))
        .Where(breach => breach.SecondOpinions.Any(opinion => opinion.AskedOfId == me.PersonId));
}
