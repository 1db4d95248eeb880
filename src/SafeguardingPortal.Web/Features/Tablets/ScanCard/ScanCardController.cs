using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Http;
using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.Web.Features.Tablets.ScanCard;

public sealed record ScanCardPage(ScanCardForm Form);

public sealed class ScanCardForm
{
    public string? Code { get; set; }

    public string? Next { get; set; }
}

public sealed class ScanCardFormValidator : AbstractValidator<ScanCardForm>
{
    public ScanCardFormValidator() =>
        RuleFor(form => form.Code).NotEmpty().WithMessage("Scan your card, or type the code below its picture.").AtMost(300);
}

/// <summary>
/// The card says who stands here. Its picture holds this page's address with the code behind a #, which no browser sends and no log keeps;
/// the page's script puts it into the form. A hand scanner types it, and so may a person.
/// </summary>
[Area("Tablets")]
[Route("tablet/card")]
public sealed class ScanCardController(WrongTries tries, ScanCardHandler handler) : Controller
{
    /// <summary>A card alone is shown by those who come in: what they brought is what comes next.</summary>
    private const string Arrival = "/tablet/devices/mine";

    [HttpGet, AtTablet("Asks for a card and shows nothing before one is known.")]
    public IActionResult Index(string? next) => View("Form", new ScanCardPage(new ScanCardForm { Next = next }));

    [HttpPost, AtTablet("Wrong codes are counted and slowed down.")]
    public Task<IActionResult> Index(ScanCardForm form)
    {
        if (!tries.MayTry(HttpContext))
            return Task.FromResult<IActionResult>(StatusCode(StatusCodes.Status429TooManyRequests));

        return this.SubmitAsync(
            form,
            write: () => handler.HandleAsync(form, HttpContext, HttpContext.RequestAborted),
            showAgain: () => Task.FromResult<IActionResult>(View("Form", new ScanCardPage(form))),
            success: () => LocalRedirect(NextPage.Of(Url, string.IsNullOrEmpty(form.Next) ? Arrival : form.Next)));
    }
}
