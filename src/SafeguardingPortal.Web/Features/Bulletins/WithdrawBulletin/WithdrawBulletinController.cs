using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Bulletins.WithdrawBulletin;

public sealed record WithdrawBulletinPage(Guid Id, string Title, WithdrawBulletinForm Form);

public sealed class WithdrawBulletinForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class WithdrawBulletinFormValidator : AbstractValidator<WithdrawBulletinForm>
{
    public WithdrawBulletinFormValidator() =>
        RuleFor(form => form.Reason).Reason(1000);
}

/// <summary>A bulletin is no longer to be read. Its receipts stay.</summary>
[Area("Bulletins")]
[Route("bulletins/{id:guid}/withdraw")]
[Requires(Permission.KeepTraining)]
public sealed class WithdrawBulletinController(PortalDbContext db, WithdrawBulletinHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, WithdrawBulletinForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The bulletin is withdrawn.");
            return Redirect("/bulletins");
        });

    private async Task<IActionResult> Page(Guid id, WithdrawBulletinForm? form)
    {
        var found = await db.Bulletins.AsNoTracking().Where(bulletin => bulletin.Id == id)
            .Select(bulletin => new { bulletin.Title, bulletin.Version }).FirstOrDefaultAsync(HttpContext.RequestAborted);
        return found is null
            ? NotFound()
            : View("Form", new WithdrawBulletinPage(id, found.Title, form ?? new WithdrawBulletinForm { Version = found.Version }));
    }
}
