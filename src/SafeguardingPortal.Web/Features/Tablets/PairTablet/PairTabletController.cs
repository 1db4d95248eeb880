using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Http;
using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.Web.Features.Tablets.PairTablet;

public sealed record PairTabletPage(PairTabletForm Form);

public sealed class PairTabletForm
{
    public string? Code { get; set; }
}

public sealed class PairTabletFormValidator : AbstractValidator<PairTabletForm>
{
    public PairTabletFormValidator() =>
        RuleFor(form => form.Code).NotEmpty().WithMessage("Type the code that the portal showed for this tablet.").AtMost(40);
}

/// <summary>The code is typed on the tablet itself; from then on the tablet keeps a long secret that nobody types.</summary>
[Area("Tablets")]
[Route("tablet/pair")]
[OpenToAll("A tablet belongs to nobody before it is paired; the code says to which setting it will belong.")]
public sealed class PairTabletController(CurrentTablet tablet, WrongTries tries) : Controller
{
    [HttpGet]
    public IActionResult Index() => View("Form", new PairTabletPage(new PairTabletForm()));

    [HttpPost]
    public Task<IActionResult> Index(PairTabletForm form)
    {
        if (!tries.MayTry(HttpContext))
            return Task.FromResult<IActionResult>(StatusCode(StatusCodes.Status429TooManyRequests));

        return this.SubmitAsync(
            form,
            write: () => PairAsync(form),
            showAgain: () => Task.FromResult<IActionResult>(View("Form", new PairTabletPage(form))),
            success: () =>
            {
                this.Flash("This tablet is paired.");
                return LocalRedirect(CurrentTabletMiddleware.StartPath);
            });
    }

    private async Task PairAsync(PairTabletForm form)
    {
        try
        {
            Keep(await tablet.PairAsync(form.Code, HttpContext.RequestAborted));
        }
        catch (RuleBrokenException)
        {
            tries.Note(HttpContext);
            throw;
        }
    }

    // As long as browsers keep a cookie; using the tablet does not renew it, pairing again does.
    private void Keep(string secret) => Response.Cookies.Append(CurrentTablet.Cookie, secret, new CookieOptions
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = Request.IsHttps,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(400),
    });
}
