using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.SignOffs.SetAudience;

[Area("SignOffs")]
[Route("sign-offs/audiences/{policyId:guid}")]
public sealed class SetAudienceController(PortalDbContext db, CurrentPerson me, SetAudienceHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WritePolicies)]
    public Task<IActionResult> Index(Guid policyId) => Page(policyId, null);

    [HttpPost, Requires(Permission.WritePolicies)]
    public Task<IActionResult> Index(Guid policyId, SetAudienceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(policyId, form, HttpContext.RequestAborted),
        showAgain: () => Page(policyId, form),
        success: () =>
        {
            this.Flash("Recorded who is asked to sign.");
            return LocalRedirect("/sign-offs/audiences");
        });

    private async Task<IActionResult> Page(Guid policyId, SetAudienceForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var title = await db.Policies.Where(policy => policy.Id == policyId).Select(policy => policy.Title).FirstOrDefaultAsync(ct);
        if (title is null)
            return NotFound();

        var audience = await db.AcceptableUseAudiences.AsNoTracking().AsSplitQuery()
            .Include(found => found.Lines).Include(found => found.Questions)
            .FirstOrDefaultAsync(found => found.Id == policyId, ct);
        return View("Form", new SetAudiencePage(
            policyId, title, audience is not null, await db.UnitsAsync(me.Setting, ct), form ?? FormOf(audience)));
    }

    private SetAudienceForm FormOf(AcceptableUseAudience? audience) => audience is null
        ? new SetAudienceForm { Statement = SignOffStatement.Usual(me.Setting.Terms) }
        : new SetAudienceForm
        {
            Version = audience.Version,
            Everyone = audience.Asked.Everyone,
            Categories = [.. audience.Asked.Categories],
            Roles = [.. audience.Asked.Roles],
            Units = [.. audience.Asked.Units.Select(unit => unit.Id)],
            Use = audience.Use,
            Children = audience.Children,
            AnnouncesMonitoring = audience.AnnouncesMonitoring,
            Statement = audience.Statement,
            Questions =
            [
                .. Enumerable.Range(0, SigningQuestion.Most).Select(order =>
                    audience.Questions.FirstOrDefault(question => question.Order == order) is { } kept ? QuestionForm.Of(kept) : new()),
            ],
        };
}
