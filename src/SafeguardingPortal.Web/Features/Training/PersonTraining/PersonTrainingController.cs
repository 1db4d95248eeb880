using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.PersonTraining;

public sealed record PersonTrainingPage(string Name, TrainingOfPerson Training);

/// <summary>
/// One person's training, for those who see the register and for the person's line manager. To anybody else it is not there.
/// </summary>
[Area("Training")]
[Route("training/people/{personId:guid}")]
public sealed class PersonTrainingController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.TakeTraining)]
    public async Task<IActionResult> Index(Guid personId)
    {
        var ct = HttpContext.RequestAborted;
        var (seesAll, myId) = (me.May(Permission.SeeTrainingRegister), me.PersonId);
        var name = await db.People.Where(person => person.Id == personId && (seesAll || person.LineManagerId == myId))
            .Select(person => person.Name).FirstOrDefaultAsync(ct);
        return name is null
            ? NotFound()
            : View(new PersonTrainingPage(name, await TrainingOfPerson.ReadAsync(db, personId, clock.Today, ct)));
    }
}
