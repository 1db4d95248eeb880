using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Inductions.WriteList;

/// <summary>Writes what somebody new of one category is shown and told.</summary>
[Area("Inductions")]
[Route("inductions/lists/{category}")]
public sealed class WriteListController(PortalDbContext db, WriteListHandler handler) : Controller
{
    [HttpGet, Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(string category) => Page(category, null);

    [HttpPost, Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(string category, WriteListForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(Known(category) ?? throw new RecordNotFoundException(), form, HttpContext.RequestAborted),
        showAgain: () => Page(category, form),
        success: () =>
        {
            this.Flash("The list is saved. Inductions that begin from now on follow it.");
            return LocalRedirect("/inductions/lists");
        });

    private async Task<IActionResult> Page(string category, WriteListForm? form)
    {
        if (Known(category) is not { } known)
            return NotFound();

        var list = await db.InductionLists.AsNoTracking().Include(found => found.Items)
            .FirstOrDefaultAsync(found => found.Category == known, HttpContext.RequestAborted);
        form ??= new WriteListForm
        {
            Version = list?.Version ?? 0,
            Points = [.. (list?.InOrder ?? []).Select(item => new PointForm { Text = item.Text, WithinDays = item.WithinDays })],
        };
        return View("Form", new WriteListPage(known, form.WithSpare()));
    }

    private static PersonCategory? Known(string category) =>
        Enum.TryParse<PersonCategory>(category, out var known) && Enum.IsDefined(known) ? known : null;
}
