using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.PolicyPromises;

/// <summary>Marks the clauses of one policy that promise something. Binding words suggest it; a person decides.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/promises")]
[Requires(Permission.WritePolicies)]
public sealed class PolicyPromisesController(PortalDbContext db, EvidenceCatalogue evidence, MarkPromisesHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, new MarkPromisesForm());

    [HttpPost]
    public async Task<IActionResult> Index(Guid id, MarkPromisesForm form)
    {
        var marked = 0;
        return await this.SubmitAsync(
            form,
            write: async () => marked = await handler.HandleAsync(id, form, HttpContext.RequestAborted),
            showAgain: () => Page(id, form),
            success: () =>
            {
                this.Flash($"{Words.Count(marked, "clause")} marked as a promise.");
                return RedirectToAction(nameof(Index), new { id });
            });
    }

    private async Task<IActionResult> Page(Guid id, MarkPromisesForm form)
    {
        var ct = HttpContext.RequestAborted;
        if (await PromisedText.FindAsync(db, id, ct) is not { } text)
            return NotFound();

        var promises = await db.Promises.AsNoTracking().Where(promise => promise.PolicyId == id && promise.Stands).ToListAsync(ct);
        var byKey = promises.ToDictionary(promise => promise.ClauseKey);
        var lines = text.Clauses.Select(clause => byKey.TryGetValue(clause.Key, out var promise)
            ? new ClauseLine(clause, Marked: true, LabelOf(promise.EvidenceKey))
            : new ClauseLine(clause, Marked: false, evidence.SuggestFor(clause.Text)?.Label)).ToList();
        var gone = promises.Where(promise => text.Clauses.All(clause => clause.Key != promise.ClauseKey))
            .Select(promise => new ReworkedPromise(promise.ClauseKey, promise.Words)).ToList();
        return View("Index", new PolicyPromisesPage(id, text.Title, text.Number, text.InForce, lines, gone, form));
    }

    private string? LabelOf(string? key) => evidence.Find(key)?.Label;
}
