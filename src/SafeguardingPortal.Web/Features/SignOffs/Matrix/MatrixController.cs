using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.Matrix;

/// <summary>People down, documents across. However many there are, a page costs the same few queries.</summary>
[Area("SignOffs")]
[Route("sign-offs/matrix")]
public sealed class MatrixController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    private const int OnOneScreen = 25;

    [HttpGet, Requires(Permission.SeeSignOffRegister)]
    public async Task<IActionResult> Index(MatrixFilter filter, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var people = await People(filter).ToPageAsync(page, OnOneScreen, ct);
        var (documents, rows) = await CellsAsync(people.Items, ct);
        return View(new MatrixPage(
            new PagedList<MatrixRow>(rows, people.Number, people.Size, people.Total), documents, filter,
            await db.UnitsAsync(me.Setting, ct)));
    }

    [HttpGet("export.csv"), Requires(Permission.SeeSignOffRegister)]
    public async Task<IActionResult> Export(MatrixFilter filter)
    {
        var (documents, rows) = await AllAsync(filter);
        return CsvFile.Of(
            $"sign-offs-matrix-{clock.Today:yyyy-MM-dd}.csv",
            ["Person", "Group", .. documents.Select(document => document.Title)],
            rows.Select(row => new object?[] { row.Name, row.Category.Label() }
                .Concat(documents.Select(document => row.Cells.GetValueOrDefault(document.Id)?.Word ?? "not asked")).ToArray()));
    }

    [HttpGet("print"), Requires(Permission.SeeSignOffRegister)]
    public async Task<IActionResult> Print(MatrixFilter filter)
    {
        var (documents, rows) = await AllAsync(filter);
        return View(new MatrixPage(new PagedList<MatrixRow>(rows, 1, Math.Max(1, rows.Count), rows.Count), documents, filter, []));
    }

    private async Task<(IReadOnlyList<MatrixDocument>, IReadOnlyList<MatrixRow>)> AllAsync(MatrixFilter filter) =>
        await CellsAsync(await People(filter).ToListAsync(HttpContext.RequestAborted), HttpContext.RequestAborted);

    private IQueryable<MatrixPerson> People(MatrixFilter filter)
    {
        var today = clock.Today;
        var people = db.People.AsNoTracking()
            .Where(person => person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today));
        people = filter.Apply(people, today);
        if (filter.OnlyOwing)
        {
            var owing = db.DutiesOn(today, me.Setting.Rules).Where(row => !row.IsSigned).Select(row => row.PersonId);
            people = people.Where(person => owing.Contains(person.Id));
        }

        return people.OrderBy(person => person.SearchName).ThenBy(person => person.Id)
            .Select(person => new MatrixPerson(person.Id, person.Name, person.Category));
    }

    private async Task<(IReadOnlyList<MatrixDocument>, IReadOnlyList<MatrixRow>)> CellsAsync(
        IReadOnlyList<MatrixPerson> people, CancellationToken ct)
    {
        var documents = await (
            from audience in db.AcceptableUseAudiences
            join policy in db.Policies on audience.Id equals policy.Id
            where policy.CurrentVersionId != null
            orderby policy.SearchTitle
            select new MatrixDocument(policy.Id, policy.Title)).ToListAsync(ct);
        var ids = people.Select(person => person.Id).ToList();
        var duties = (await db.DutiesOn(clock.Today, me.Setting.Rules)
                .Where(row => ids.Contains(row.PersonId))
                .Select(row => new { row.PersonId, row.PolicyId, row.IsSigned, row.IsOverdue, row.IsAway }).ToListAsync(ct))
            .ToLookup(row => row.PersonId);
        return (documents,
        [
            .. people.Select(person => new MatrixRow(
                person.Id, person.Name, person.Category,
                duties[person.Id].ToDictionary(row => row.PolicyId, row => MatrixCell.Of(row.IsSigned, row.IsOverdue, row.IsAway)))),
        ]);
    }
}
