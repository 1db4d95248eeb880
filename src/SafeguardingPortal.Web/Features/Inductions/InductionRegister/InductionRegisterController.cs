using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Inductions.InductionRegister;

/// <param name="NotBegun">Who came lately and has no induction yet.</param>
public sealed record InductionRegisterPage(
    PagedList<InductionLine> Inductions, IReadOnlyList<Newcomer> NotBegun, InductionShow Show, bool HasLists);

public sealed record Newcomer(Guid Id, string Name, PersonCategory Category, DateOnly StartedOn);

public enum InductionShow
{
    Open,
    Late,
    Done,
}

/// <summary>Every induction of those who work here, and who came without one.</summary>
[Area("Inductions")]
[Route("inductions")]
public sealed class InductionRegisterController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeeTrainingRegister)]
    public async Task<IActionResult> Index(InductionShow show = InductionShow.Open, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var today = clock.Today;
        var here = db.WorkingOn(today).Select(person => person.Id);
        var inductions = db.Inductions.AsNoTracking().Where(induction => here.Contains(induction.PersonId));
        inductions = show switch
        {
            InductionShow.Open => inductions.Where(induction => induction.DoneOn == null),
            InductionShow.Late => inductions.Where(induction => induction.NextDueOn < today),
            InductionShow.Done => inductions.Where(induction => induction.DoneOn != null),
            _ => inductions,
        };
        return View(new InductionRegisterPage(
            await db.Lines(inductions, today).ToPageAsync(page, cancellation: ct),
            await db.WithoutInduction(today).OrderByDescending(person => person.StartedOn).ThenBy(person => person.Id).Take(50)
                .Select(person => new Newcomer(person.Id, person.Name, person.Category, person.StartedOn)).ToListAsync(ct),
            show,
            await db.InductionLists.AnyAsync(ct)));
    }
}
