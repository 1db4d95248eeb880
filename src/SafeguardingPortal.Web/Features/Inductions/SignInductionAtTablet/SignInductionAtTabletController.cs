using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Inductions.SignStep;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tablets;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Inductions.SignInductionAtTablet;

public sealed record PointToSign(Guid InductionId, Guid StepId, string Text, DateOnly DueOn, bool Late);

public sealed record SignInductionAtTabletPage(IReadOnlyList<PointToSign> Points);

/// <summary>The new person signs at a shared tablet, by PIN: whoever has no log-in signs in their own name all the same.</summary>
[Area("Inductions")]
[Route("tablet/induction")]
public sealed class SignInductionAtTabletController(PortalDbContext db, CurrentPerson me, SchoolClock clock, SignStepHandler handler)
    : Controller
{
    [HttpGet, PersonAtTablet(Permission.TakeTraining, NeedsPin = true)]
    public async Task<IActionResult> Index()
    {
        var (myId, today) = (me.PersonId, clock.Today);
        return View("Index", new SignInductionAtTabletPage(await db.Inductions.AsNoTracking()
            .Where(induction => induction.PersonId == myId)
            .SelectMany(induction => induction.Steps, (induction, step) => new { induction.Id, step })
            .Where(line => line.step.PersonSignedAt == null)
            .OrderBy(line => line.step.Order)
            .Select(line => new PointToSign(line.Id, line.step.Id, line.step.Text, line.step.DueOn, line.step.DueOn < today))
            .ToListAsync(HttpContext.RequestAborted)));
    }

    [HttpPost("{id:guid}/{stepId:guid}"), PersonAtTablet(Permission.TakeTraining, NeedsPin = true)]
    public Task<IActionResult> Sign(Guid id, Guid stepId, SignStepForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, stepId, HttpContext.RequestAborted),
        showAgain: Index,
        success: () =>
        {
            this.Flash("Signed. Thank you.");
            return LocalRedirect("/tablet/induction");
        });
}

/// <summary>Offers signing one's induction on the tablet's start page.</summary>
public sealed class SignInductionTile : ITabletTile
{
    public string Label => "Sign my induction";

    public string Path => "/tablet/induction";

    public bool NeedsPerson => true;

    public int Order => 55;
}
