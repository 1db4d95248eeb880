using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SignOffs.WithdrawSignOff;

/// <summary>The leader takes a signature back. Only who may publish a policy may undo a signature under it.</summary>
[Area("SignOffs")]
[Route("sign-offs/signatures/{id:guid}/withdraw")]
public sealed class WithdrawSignOffController(PortalDbContext db, WithdrawSignOffHandler handler) : Controller
{
    [HttpGet, Requires(Permission.PublishPolicies)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.PublishPolicies)]
    public Task<IActionResult> Index(Guid id, WithdrawSignOffForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The signature is withdrawn. The person is asked to sign again.");
            return LocalRedirect($"/sign-offs/signatures/{id}");
        });

    private async Task<IActionResult> Page(Guid id, WithdrawSignOffForm? form)
    {
        var found = await (
            from signed in db.SignOffs
            join person in db.People on signed.PersonId equals person.Id
            join policy in db.Policies on signed.PolicyId equals policy.Id
            where signed.Id == id
            select new { person.Name, policy.Title, signed.VersionNumber, signed.SignedAt, signed.Version })
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        return found is null
            ? NotFound()
            : View("Form", new WithdrawSignOffPage(
                id, found.Name, found.Title, found.VersionNumber, found.SignedAt,
                form ?? new WithdrawSignOffForm { Version = found.Version }));
    }
}
