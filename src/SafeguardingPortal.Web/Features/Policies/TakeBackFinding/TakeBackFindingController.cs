using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.TakeBackFinding;

public sealed record TakeBackFindingPage(
    Guid PolicyId, string Policy, string Place, string Excerpt, string AcceptedBy, string AcceptedBecause, TakeBackFindingForm Form);

public sealed class TakeBackFindingForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class TakeBackFindingFormValidator : AbstractValidator<TakeBackFindingForm>
{
    public TakeBackFindingFormValidator() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Write why it shall not stand any more.");
}

/// <summary>Lets the checker report again what somebody had let stand.</summary>
[Area("Policies")]
[Route("policies/findings/{id:guid}/take-back")]
[Requires(Permission.WritePolicies)]
public sealed class TakeBackFindingController(PortalDbContext db, TakeBackFindingHandler handler) : Controller
{
    private Guid policyId;

    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, TakeBackFindingForm form) => this.SubmitAsync(
        form,
        write: async () => policyId = await handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Taken back. The checker reports it again.");
            return Redirect($"/policies/{policyId}/check");
        });

    private async Task<IActionResult> Page(Guid id, TakeBackFindingForm? form)
    {
        var found = await db.AcceptedFindings.AsNoTracking().Where(accepted => accepted.Id == id && accepted.Stands)
            .Join(db.Policies, accepted => accepted.PolicyId, policy => policy.Id, (accepted, policy) => new { accepted, policy.Title })
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        return found is null
            ? NotFound()
            : View("Form", new TakeBackFindingPage(
                found.accepted.PolicyId, found.Title, found.accepted.Place, found.accepted.Excerpt, found.accepted.AcceptedBy,
                found.accepted.Reason, form ?? new TakeBackFindingForm { Version = found.accepted.Version }));
    }
}
