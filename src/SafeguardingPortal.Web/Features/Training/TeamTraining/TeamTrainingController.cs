using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Training;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.TeamTraining;

public sealed record TeamTrainingPage(int People, IReadOnlyList<TeamTrainingLine> Due);

public sealed record TeamTrainingLine(Guid PersonId, string Name, string Course, TrainingStanding Standing);

/// <summary>What is missing, has run out or soon will among the people whose line manager I am.</summary>
[Area("Training")]
[Route("training/my-team")]
public sealed class TeamTrainingController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.TakeTraining)]
    public async Task<IActionResult> Index()
    {
        var ct = HttpContext.RequestAborted;
        var (today, myId) = (clock.Today, me.PersonId);
        var team = await db.WorkingOn(today).Where(person => person.LineManagerId == myId).OrderBy(person => person.SearchName)
            .Select(person => new { person.Id, person.Name }).ToListAsync(ct);
        var courses = await db.CoursesOnOfferAsync(ct);
        var standings = await db.StandingsAsync([.. team.Select(person => person.Id)], courses, today, ct);
        return View(new TeamTrainingPage(team.Count,
        [
            .. from person in team
               from course in courses
               let standing = standings[(person.Id, course.Id)]
               where standing.IsDue
               select new TeamTrainingLine(person.Id, person.Name, course.Title, standing),
        ]));
    }
}
