using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.Training.Criteria;

public sealed record CriteriaPage(PagedList<CriterionLine> Criteria);

public sealed record CriterionLine(
    Guid Id, string Title, string Publisher, string Edition, DateOnly CheckedOn, string CheckedBy, DateOnly? StruckOutOn, int Courses);

/// <summary>What law and guidance ask of training, each with its edition and the day somebody compared it with its source.</summary>
[Area("Training")]
[Route("training/criteria")]
public sealed class CriteriaController(PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.SeeTrainingRegister)]
    public async Task<IActionResult> Index(int page = 1) => View(new CriteriaPage(await db.TrainingCriteria.AsNoTracking()
        .OrderBy(criterion => criterion.StruckOutOn != null).ThenBy(criterion => criterion.Title).ThenBy(criterion => criterion.Id)
        .Select(criterion => new CriterionLine(
            criterion.Id, criterion.Title, criterion.Publisher, criterion.Edition, criterion.CheckedOn, criterion.CheckedBy,
            criterion.StruckOutOn,
            db.Courses.Count(course => course.CriterionId == criterion.Id && course.RetiredOn == null)))
        .ToPageAsync(page, cancellation: HttpContext.RequestAborted)));
}
