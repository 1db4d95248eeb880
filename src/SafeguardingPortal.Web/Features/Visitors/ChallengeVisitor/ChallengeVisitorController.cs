using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Visitors.ChallengeVisitor;

/// <summary>A member of staff spoke to a visitor about a device: a record or, with the other button, a report at once.</summary>
[Area("Visitors")]
[Route("visitors/challenge")]
public sealed class ChallengeVisitorController(ChallengeVisitorHandler handler, PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.UseVisitorBook)]
    public async Task<IActionResult> Index(Guid? visit)
    {
        var name = await db.Visits.Where(found => found.Id == visit).Select(found => found.Name)
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        return await Page(new ChallengeVisitorForm { VisitId = name is null ? null : visit, Who = name });
    }

    [HttpPost, Requires(Permission.UseVisitorBook)]
    public Task<IActionResult> Index(ChallengeVisitorForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("Written down. Thank you for speaking up.");
            return Redirect("/visitors");
        });

    private Task<IActionResult> Page(ChallengeVisitorForm form) =>
        Task.FromResult<IActionResult>(View("Form", new ChallengeVisitorPage(form)));
}
