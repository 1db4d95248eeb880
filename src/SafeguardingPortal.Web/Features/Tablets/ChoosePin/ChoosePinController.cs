using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Tablets;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.Web.Features.Tablets.ChoosePin;

public sealed record ChoosePinPage(bool IsFirst, ChoosePinForm Form);

public sealed class ChoosePinForm
{
    public string? Pin { get; set; }

    public string? Again { get; set; }

    public string? Next { get; set; }
}

public sealed class ChoosePinFormValidator : AbstractValidator<ChoosePinForm>
{
    public ChoosePinFormValidator()
    {
        RuleFor(form => form.Pin).Must(PinCard.IsWellFormed).WithMessage(new PinMalformed().Message);
        RuleFor(form => form.Again).Equal(form => form.Pin).WithMessage("Type the same PIN again.");
    }
}

/// <summary>The printed PIN is replaced by one that only its owner knows.</summary>
[Area("Tablets")]
[Route("tablet/own-pin")]
public sealed class ChoosePinController(TabletVisits visits, ChoosePinHandler handler) : Controller
{
    [HttpGet, PersonAtTablet(Permission.SignPolicies)]
    public IActionResult Index(string? next) => Page(new ChoosePinForm { Next = next });

    [HttpPost, PersonAtTablet(Permission.SignPolicies)]
    public Task<IActionResult> Index(ChoosePinForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult(Page(form)),
        success: () => LocalRedirect(NextPage.Of(Url, form.Next)));

    // Whoever only showed a card has not proved to be its owner.
    private IActionResult Page(ChoosePinForm form) => visits.How == Identification.Card
        ? LocalRedirect(CurrentTabletMiddleware.PinPath + QueryString.Create("next", "/tablet/own-pin"))
        : View("Form", new ChoosePinPage(visits.How == Identification.StartPin, form));
}
