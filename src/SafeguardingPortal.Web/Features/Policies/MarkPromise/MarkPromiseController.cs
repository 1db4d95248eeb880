using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.MarkPromise;

/// <summary>Ties one clause to the evidence that shows it is kept, or says that it promises nothing.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/promises/{clause:length(64)}")]
[Requires(Permission.WritePolicies)]
public sealed class MarkPromiseController(PortalDbContext db, EvidenceCatalogue evidence, MarkPromiseHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id, string clause) => Page(id, clause, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, string clause, MarkPromiseForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, clause, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, clause, form),
        success: () =>
        {
            this.Flash(form.Choice == MarkPromiseForm.NoPromise ? "Taken back." : "Saved.");
            return Redirect($"/policies/{id}/promises");
        });

    private async Task<IActionResult> Page(Guid id, string clause, MarkPromiseForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var text = await PromisedText.FindAsync(db, id, ct);
        var promise = await db.Promises.AsNoTracking().FirstOrDefaultAsync(found => found.PolicyId == id && found.ClauseKey == clause, ct);
        var found = text?.Clauses.FirstOrDefault(one => one.Key == clause);
        if (text is null || (found is null && promise is not { Stands: true }))
            return NotFound();

        var words = found?.Text ?? promise!.Words;
        form ??= new MarkPromiseForm
        {
            Version = promise?.Version ?? 0,
            Choice = promise is { Stands: true } ? promise.EvidenceKey ?? MarkPromiseForm.NoEvidence : evidence.SuggestFor(words)?.Key,
        };
        return View("Form", new MarkPromisePage(id, text.Title, found?.Place, words, promise is { Stands: true }, evidence.All, form));
    }
}
