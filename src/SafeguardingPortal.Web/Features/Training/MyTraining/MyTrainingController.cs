using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.MyTraining;

/// <summary>What I must hold and how I stand, and what I attended.</summary>
[Area("Training")]
[Route("training")]
public sealed class MyTrainingController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.TakeTraining)]
    public async Task<IActionResult> Index() =>
        View(await TrainingOfPerson.ReadAsync(db, me.PersonId, clock.Today, HttpContext.RequestAborted));
}
