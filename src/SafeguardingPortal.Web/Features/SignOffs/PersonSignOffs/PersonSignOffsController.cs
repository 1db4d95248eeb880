using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.PersonSignOffs;

public sealed record PersonSignOffsPage(Guid PersonId, string Name, SignOffHistory History);

/// <summary>What one person owes and has signed, for those who see the register.</summary>
[Area("SignOffs")]
[Route("sign-offs/people/{personId:guid}")]
public sealed class PersonSignOffsController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeeSignOffRegister)]
    public async Task<IActionResult> Index(Guid personId)
    {
        var name = await db.People.Where(person => person.Id == personId).Select(person => person.Name)
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        if (name is null)
            return NotFound();

        var history = await SignOffHistory.OfAsync(db, personId, clock.Today, me.Setting.Rules, HttpContext.RequestAborted);
        return View(new PersonSignOffsPage(personId, name, history));
    }
}
