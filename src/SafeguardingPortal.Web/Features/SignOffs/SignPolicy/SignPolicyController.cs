using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Http;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.SignPolicy;

/// <summary>The text, in parts or whole, then the statement, the signature and the confirmation.</summary>
[Area("SignOffs")]
[Route("sign-offs/{policyId:guid}")]
public sealed class SignPolicyController(PortalDbContext db, CurrentPerson me, SchoolClock clock, SignPolicyHandler handler) : Controller
{
    [HttpGet, Requires(Permission.SignPolicies)]
    public Task<IActionResult> Index(Guid policyId, int? section, bool whole = false) =>
        Page(policyId, new SignPolicyForm(), new SigningView(section, whole));

    [HttpPost, Requires(Permission.SignPolicies)]
    public Task<IActionResult> Index(Guid policyId, SignPolicyForm form)
    {
        IReadOnlyList<string> explained = [];
        return this.SubmitAsync(
            form,
            write: async () => explained = await handler.HandleAsync(
                policyId, form, new SigningPlace(HowShown.OwnBrowser, DeviceWords.Of(Request), null), HttpContext.RequestAborted),
            showAgain: () => Page(policyId, form, new SigningView(form.Section)),
            success: () =>
            {
                this.Flash(string.Join(' ', explained.Prepend("Signed. Thank you.")));
                return LocalRedirect("/sign-offs");
            });
    }

    private async Task<IActionResult> Page(Guid policyId, SignPolicyForm form, SigningView view)
    {
        var page = await new SigningPages(db, me, clock).ReadAsync(
            $"/sign-offs/{policyId}", policyId, form, view, [], ModelState, HttpContext.RequestAborted);
        return page is null ? NotFound() : View(page);
    }
}
