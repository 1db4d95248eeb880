using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Concerns.ShareOwnConcern;

public sealed record ShareOwnConcernPage(ShareOwnConcernForm Form);

/// <summary>Anyone tells of something that they did themself and would rather have done otherwise, or that others might misread.</summary>
[Area("Concerns")]
[Route("concerns/own")]
public sealed class ShareOwnConcernController(ShareOwnConcernHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ReportBreaches)]
    public IActionResult Index() => Page(new());

    [HttpPost, Requires(Permission.ReportBreaches)]
    public Task<IActionResult> Index(ShareOwnConcernForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult<IActionResult>(Page(form)),
        success: () =>
        {
            this.Flash("Thank you for saying it yourself. Those who look after this will read it and talk to you.");
            return Redirect($"/concerns/own/{form.ConcernId}");
        });

    private ViewResult Page(ShareOwnConcernForm form) => View("Form", new ShareOwnConcernPage(form));
}
