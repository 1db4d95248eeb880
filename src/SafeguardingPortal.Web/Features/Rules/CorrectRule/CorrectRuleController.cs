using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Rules.CorrectRule;

public sealed record CorrectRulePage(BookRule Rule, BookRule AsItComes, CorrectRuleForm Form);

/// <summary>Puts the setting's own number in the place of one of the book's.</summary>
[Area("Rules")]
[Route("rules/{key}")]
public sealed class CorrectRuleController(PortalDbContext db, CorrectRuleHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(string key) => Page(key, null);

    [HttpPost, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(string key, CorrectRuleForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(key, form, HttpContext.RequestAborted),
        showAgain: () => Page(key, form),
        success: () =>
        {
            this.Flash("The rule is corrected.");
            return RedirectToAction("Index", "RuleList");
        });

    private async Task<IActionResult> Page(string key, CorrectRuleForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var standard = Domain.RuleBooks.RuleBook.Find(key) ?? throw new RecordNotFoundException();
        var correction = await db.RuleCorrections.AsNoTracking().SingleOrDefaultAsync(one => one.Key == key, ct);
        var rule = correction?.On(standard) ?? standard;
        return View("Form", new CorrectRulePage(rule, standard, form ?? CorrectRuleForm.Of(rule, correction?.Version ?? 0)));
    }
}
