using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Tablets.RevokeTablet;

public sealed record RevokeTabletPage(Guid Id, string Name, RevokeTabletForm Form);

public sealed class RevokeTabletForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class RevokeTabletFormValidator : AbstractValidator<RevokeTabletForm>
{
    public RevokeTabletFormValidator() =>
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why, for example lost or sold. It stays on the record.");
}

[Area("Tablets")]
[Route("setting/tablets/{id:guid}/revoke")]
public sealed class RevokeTabletController(PortalDbContext db, RevokeTabletHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(Guid id, RevokeTabletForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The tablet opens nothing any more.");
            return LocalRedirect("/setting/tablets");
        });

    private async Task<IActionResult> Page(Guid id, RevokeTabletForm? form)
    {
        var tablet = await db.SharedTablets.Where(found => found.Id == id).Select(found => new { found.Name, found.Version })
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        return tablet is null
            ? NotFound()
            : View("Form", new RevokeTabletPage(id, tablet.Name, form ?? new RevokeTabletForm { Version = tablet.Version }));
    }
}
