using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Concerns.ConsiderTogether;

/// <param name="Rule">The rule that asks for it, as printed; or that somebody wanted to look.</param>
/// <param name="More">How many older ones are not shown.</param>
public sealed record ConsiderTogetherPage(
    ConcernLens Lens, string Key, string Name, string Rule, IReadOnlyList<TogetherLine> Concerns, int More, ConsiderTogetherForm Form);

public sealed record TogetherLine(Guid Id, string Reference, string Person, ConcernKind Kind, DateOnly OccurredOn, string? Where, string What);

/// <summary>Concerns with something in common, side by side, and the human sentence over them.</summary>
[Area("Concerns")]
[Route("concerns/consider")]
public sealed class ConsiderTogetherController(
    PortalDbContext db, CurrentPerson me, TogetherQuery together, ConsiderTogetherHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(ConcernLens lens, string key = "") => Page(lens, key, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(ConcernLens lens, string key, ConsiderTogetherForm form)
    {
        var id = Ids.New();
        return this.SubmitAsync(
            form,
            write: () => handler.HandleAsync(id, lens, key, form, HttpContext.RequestAborted),
            showAgain: () => Page(lens, key, form),
            success: () =>
            {
                this.Flash(form.Decision is ConsiderationDecision.Allegation
                    ? "The sentence is recorded and a case is open. Triage it now."
                    : "The sentence is recorded.");
                return RedirectToAction("Index", "ConsiderationDetails", new { id });
            });
    }

    private async Task<IActionResult> Page(ConcernLens lens, string key, ConsiderTogetherForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var concerns = await together.OfAsync(lens, key, ct);
        var total = await concerns.CountAsync(ct);
        if (total == 0)
            throw new RecordNotFoundException();
        var lines = await (
            from concern in concerns.AsNoTracking()
            join person in db.People on concern.PersonId equals person.Id
            orderby concern.OccurredOn descending, concern.Id descending
            select new TogetherLine(
                concern.Id, concern.Reference, person.Name, concern.Kind, concern.OccurredOn, concern.Where, concern.What))
            .Take(TogetherQuery.Most).ToListAsync(ct);
        form ??= new ConsiderTogetherForm { Concerns = [.. lines.Select(line => line.Id)] };
        var names = await db.LensNamesAsync(me, [(lens, key)], lines[^1].OccurredOn, ct);
        return View("Form", new ConsiderTogetherPage(
            lens, key, lens is ConcernLens.Term ? together.TermOf(key)!.Name : names[(lens, key)],
            await together.RuleAsync(lens, total, ct), lines, total - lines.Count, form));
    }
}
