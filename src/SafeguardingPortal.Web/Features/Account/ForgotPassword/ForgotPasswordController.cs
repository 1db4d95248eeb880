using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Http;

namespace SafeguardingPortal.Web.Features.Account.ForgotPassword;

[Area("Account")]
[Route("forgot-password")]
[OpenToAll("Someone who forgot the password cannot sign in.")]
public sealed class ForgotPasswordController(ForgotPasswordHandler handler, WrongTries tries) : Controller
{
    [HttpGet]
    public IActionResult Index() => View(new ForgotPasswordPage(new ForgotPasswordForm()));

    [HttpPost]
    public async Task<IActionResult> Index(ForgotPasswordForm form)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(new ForgotPasswordPage(form));
        }

        if (!tries.MayTry(HttpContext, Guess.Mail))
        {
            ModelState.AddModelError("form.Email", "Too many links were asked for from here. Wait ten minutes, then ask again.");
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return View(new ForgotPasswordPage(form));
        }

        tries.Note(HttpContext, Guess.Mail);
        await handler.HandleAsync(form, HttpContext.RequestAborted);
        // The same answer whether or not the address is known.
        return View("Sent");
    }
}
