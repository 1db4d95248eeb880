using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Inductions;
using SafeguardingPortal.Web.Features.Inductions.SignStep;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Inductions.InductionDetails;

/// <summary>One induction, for the two who sign it and for those who see the register. To others it is not there.</summary>
[Area("Inductions")]
[Route("inductions/{id:guid}")]
public sealed class InductionDetailsController(PortalDbContext db, CurrentPerson me, SchoolClock clock, SignStepHandler handler)
    : Controller
{
    [HttpGet, Requires(Permission.TakeTraining)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var (seesAll, myId) = (me.May(Permission.SeeTrainingRegister), me.PersonId);
        var induction = await db.Inductions.AsNoTracking().Include(found => found.Steps)
            .FirstOrDefaultAsync(found => found.Id == id && (seesAll || found.PersonId == myId || found.InductorId == myId), ct);
        if (induction is null)
            return NotFound();

        var line = await db.Lines(db.Inductions.AsNoTracking().Where(found => found.Id == id), clock.Today).SingleAsync(ct);
        return View("Index", new InductionDetailsPage(
            line, induction, clock.Today, myId == induction.PersonId, myId == induction.InductorId));
    }

    [HttpPost("steps/{stepId:guid}"), Requires(Permission.TakeTraining)]
    public Task<IActionResult> Sign(Guid id, Guid stepId, SignStepForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, stepId, HttpContext.RequestAborted),
        showAgain: () => Index(id),
        success: () =>
        {
            this.Flash("Signed. Thank you.");
            return LocalRedirect($"/inductions/{id}");
        });
}

/// <param name="IsMine">Who reads is the new person.</param>
/// <param name="ILead">Who reads is the inductor.</param>
public sealed record InductionDetailsPage(InductionLine Line, Induction Induction, DateOnly Today, bool IsMine, bool ILead)
{
    /// <summary>Whether the point waits for whoever reads.</summary>
    public bool WaitsForMe(InductionStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return (IsMine && step.PersonSignedAt is null) || (ILead && step.InductorSignedAt is null);
    }
}
