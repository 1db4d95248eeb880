using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.OpenSigningMeeting;

public sealed record OpenSigningMeetingPage(
    IReadOnlyList<SelectListItem> Tablets, IReadOnlyList<SelectListItem> Policies, IReadOnlyList<OpenMeeting> Open,
    OpenSigningMeetingForm Form);

public sealed record OpenMeeting(Guid TabletId, string Tablet, string Policy);

public sealed class OpenSigningMeetingForm
{
    public Guid? TabletId { get; set; }

    public Guid? PolicyId { get; set; }
}

public sealed class OpenSigningMeetingFormValidator : AbstractValidator<OpenSigningMeetingForm>
{
    public OpenSigningMeetingFormValidator()
    {
        RuleFor(form => form.TabletId).NotNull().WithMessage("Choose the tablet that goes round.");
        RuleFor(form => form.PolicyId).NotNull().WithMessage("Choose the policy to sign.");
    }
}

/// <summary>Turns a tablet into the signing table of a staff meeting, for today; whoever does so stands by.</summary>
[Area("SignOffs")]
[Route("sign-offs/meeting")]
public sealed class OpenSigningMeetingController(PortalDbContext db, SchoolClock clock, OpenSigningMeetingHandler handler) : Controller
{
    [HttpGet, Requires(Permission.SeeSignOffRegister)]
    public Task<IActionResult> Index() => Page(new OpenSigningMeetingForm());

    [HttpPost, Requires(Permission.SeeSignOffRegister)]
    public Task<IActionResult> Index(OpenSigningMeetingForm form) => this.SubmitAsync(
        form,
        write: () => handler.OpenAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("The tablet shows the names of those who sign.");
            return LocalRedirect("/sign-offs/meeting");
        });

    [HttpPost("{id:guid}/end"), Requires(Permission.SeeSignOffRegister)]
    public Task<IActionResult> End(Guid id) => this.SubmitAsync(
        new OpenSigningMeetingForm(),
        write: () => handler.CloseAsync(id, HttpContext.RequestAborted),
        showAgain: () => Page(new OpenSigningMeetingForm()),
        success: () =>
        {
            this.Flash("The tablet is back at its usual start.");
            return LocalRedirect("/sign-offs/meeting");
        });

    private async Task<IActionResult> Page(OpenSigningMeetingForm form)
    {
        var ct = HttpContext.RequestAborted;
        var today = clock.Today;
        var tablets = await db.SharedTablets.AsNoTracking().Where(tablet => tablet.SecretHash != null && tablet.RevokedAt == null)
            .OrderBy(tablet => tablet.Name).Select(tablet => new SelectListItem(tablet.Name, tablet.Id.ToString())).ToListAsync(ct);
        var policies = await (
            from audience in db.AcceptableUseAudiences
            join policy in db.Policies on audience.Id equals policy.Id
            where policy.CurrentVersionId != null
            orderby policy.SearchTitle
            select new SelectListItem(policy.Title, policy.Id.ToString())).ToListAsync(ct);
        var open = await (
            from tablet in db.SharedTablets
            join policy in db.Policies on tablet.MeetingPolicyId equals policy.Id
            where tablet.MeetingOn == today
            orderby tablet.Name
            select new OpenMeeting(tablet.Id, tablet.Name, policy.Title)).ToListAsync(ct);
        return View("Form", new OpenSigningMeetingPage(tablets, policies, open, form));
    }
}
