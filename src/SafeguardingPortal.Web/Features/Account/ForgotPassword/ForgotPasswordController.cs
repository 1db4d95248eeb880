using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Web.Platform.Access;

namespace SafeguardingPortal.Web.Features.Account.ForgotPassword;

[Area("Account")]
[Route("forgot-password")]
[OpenToAll("Someone who forgot the password cannot sign in.")]
public sealed class ForgotPasswordController(ForgotPasswordHandler handler) : Controller
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

        await handler.HandleAsync(form, HttpContext.RequestAborted);
        // The same answer whether or not the address is known.
        return View("Sent");
    }
}
