using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Training;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.TrainingMatrix;

/// <summary>People down, courses across. However many there are, a page costs the same few queries.</summary>
[Area("Training")]
[Route("training/matrix")]
public sealed class TrainingMatrixController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    private const int OnOneScreen = 25;
    private const int DaysAhead = 90;

    [HttpGet, Requires(Permission.SeeTrainingRegister)]
    public async Task<IActionResult> Index(TrainingFilter filter, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var people = await People(filter).ToPageAsync(page, OnOneScreen, ct);
        var courses = await db.CoursesOnOfferAsync(ct);
        var rows = await RowsAsync(people.Items, Wanted(courses, filter), ct);
        return View(new TrainingMatrixPage(
            new PagedList<TrainingRow>(rows, people.Number, people.Size, people.Total), Named(Wanted(courses, filter)), filter,
            Named(courses), await db.UnitsToChooseAsync(me.Setting, ct)));
    }

    [HttpGet("export.csv"), Requires(Permission.SeeTrainingRegister)]
    public async Task<IActionResult> Export(TrainingFilter filter)
    {
        var (courses, rows) = await AllAsync(filter);
        return CsvFile.Of(
            $"training-{clock.Today:yyyy-MM-dd}.csv",
            ["Person", "Group", .. courses.SelectMany(course => new[] { course.Title, $"{course.Title}: holds until" })],
            rows.Select(row => new object?[] { row.Name, row.Category.Label() }
                .Concat(row.Cells.SelectMany(cell => new object?[] { cell.State.Word(), cell.LastDay })).ToArray()));
    }

    [HttpGet("print"), Requires(Permission.SeeTrainingRegister)]
    public async Task<IActionResult> Print(TrainingFilter filter)
    {
        var (courses, rows) = await AllAsync(filter);
        return View(new TrainingMatrixPage(
            new PagedList<TrainingRow>(rows, 1, Math.Max(1, rows.Count), rows.Count), Named(courses), filter, [], []));
    }

    private async Task<(IReadOnlyList<Course> Courses, IReadOnlyList<TrainingRow> Rows)> AllAsync(TrainingFilter filter)
    {
        var ct = HttpContext.RequestAborted;
        var courses = Wanted(await db.CoursesOnOfferAsync(ct), filter);
        return (courses, await RowsAsync(await People(filter).ToListAsync(ct), courses, ct));
    }

    private IQueryable<TrainingPerson> People(TrainingFilter filter)
    {
        var today = clock.Today;
        var people = filter.Apply(db.WorkingOn(today), today);
        if (filter.Show != TrainingShow.Everyone)
        {
            var lacking = db.TrainingNeeds(today, today.AddDays(filter.Show == TrainingShow.DueSoon ? DaysAhead : 0))
                .Where(need => !need.IsHeld);
            if (filter.Course is { } course)
                lacking = lacking.Where(need => need.CourseId == course);
            var ids = lacking.Select(need => need.PersonId);
            people = people.Where(person => ids.Contains(person.Id));
        }

        return people.OrderBy(person => person.SearchName).ThenBy(person => person.Id)
            .Select(person => new TrainingPerson(
                person.Id, person.Name, person.Category,
                person.Absences.Any(away => away.From <= today && (away.Until == null || away.Until >= today))));
    }

    private async Task<IReadOnlyList<TrainingRow>> RowsAsync(
        IReadOnlyList<TrainingPerson> people, IReadOnlyList<Course> courses, CancellationToken ct)
    {
        var standings = await db.StandingsAsync([.. people.Select(person => person.Id)], courses, clock.Today, ct);
        return
        [
            .. people.Select(person => new TrainingRow(
                person.Id, person.Name, person.Category, person.IsAway,
                [.. courses.Select(course => standings[(person.Id, course.Id)])])),
        ];
    }

    private static IReadOnlyList<Course> Wanted(IReadOnlyList<Course> courses, TrainingFilter filter) =>
        filter.Course is { } wanted ? [.. courses.Where(course => course.Id == wanted)] : courses;

    private static IReadOnlyList<NamedCourse> Named(IReadOnlyList<Course> courses) =>
        [.. courses.Select(course => new NamedCourse(course.Id, course.Title))];
}
