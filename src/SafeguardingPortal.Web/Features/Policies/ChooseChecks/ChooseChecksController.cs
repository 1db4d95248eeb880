using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Policies.Checks;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.ChooseChecks;

/// <summary>Which rule of the checker counts as an error, a warning, a hint or not at all in this setting.</summary>
[Area("Policies")]
[Route("policies/checker")]
[Requires(Permission.PublishPolicies)]
public sealed class ChooseChecksController(PortalDbContext db, ChooseChecksHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index() => Page(null);

    [HttpPost]
    public Task<IActionResult> Index(ChooseChecksForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("Saved. Policies are counted afresh within a minute.");
            return Redirect("/policies/checker");
        });

    private async Task<IActionResult> Page(ChooseChecksForm? form)
    {
        var choices = await db.CheckChoices.AsNoTracking().Include(choices =>
            choices.Choices).FirstOrDefaultAsync(HttpContext.RequestAborted);
        form ??= new ChooseChecksForm
        {
            Version = choices?.Version ?? 0,
            ErrorsStopPublishing = choices?.ErrorsStopPublishing ?? false,
            Rules = [.. PolicyChecker.Rules.Select(rule => new ChosenLevel
            {
                Rule = rule.Id,
                Level = choices?.Choices.FirstOrDefault(choice => choice.Rule == rule.Id)?.Level ?? RuleLevel.Usual,
            })],
        };
        return View("Form", new ChooseChecksPage(form));
    }
}
