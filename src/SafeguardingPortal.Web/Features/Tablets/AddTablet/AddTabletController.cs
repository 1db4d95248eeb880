using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Tablets;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Tablets.AddTablet;

public sealed record AddTabletPage(IReadOnlyList<SelectListItem> Sites, AddTabletForm Form);

public sealed class AddTabletForm
{
    public string? Name { get; set; }

    public Guid? SiteId { get; set; }
}

public sealed class AddTabletFormValidator : AbstractValidator<AddTabletForm>
{
    public AddTabletFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(new TabletNameMissing().Message).AtMost(60);
        RuleFor(form => form.SiteId).NotNull().WithMessage("Choose the site where the tablet is.");
    }
}

/// <summary>Names a tablet and shows, once, the code that pairs it.</summary>
[Area("Tablets")]
[Route("setting/tablets/add")]
public sealed class AddTabletController(CurrentPerson me, AddTabletHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public IActionResult Index() =>
        Page(new AddTabletForm { SiteId = me.Setting.Sites.Count == 1 ? me.Setting.Sites[0].Id : null });

    [HttpPost, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(AddTabletForm form)
    {
        var code = "";
        return this.SubmitAsync(
            form,
            write: async () => code = await handler.HandleAsync(form, HttpContext.RequestAborted),
            showAgain: () => Task.FromResult(Page(form)),
            success: () => View("Code", (form.Name!.Trim(), code)));
    }

    private IActionResult Page(AddTabletForm form) => View("Form", new AddTabletPage(
        [.. me.Setting.Sites.OrderBy(site => site.Name).Select(site => new SelectListItem(site.Name, site.Id.ToString()))], form));
}
