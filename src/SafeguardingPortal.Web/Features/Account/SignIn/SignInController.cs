using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data.Identity;
using SafeguardingPortal.Web.Platform.Access;

namespace SafeguardingPortal.Web.Features.Account.SignIn;

[Area("Account")]
[Route("sign-in")]
[OpenToAll("Nobody is signed in before signing in.")]
public sealed class SignInController(SignInManager<PortalUser> signIn, UserManager<PortalUser> users) : Controller
{
    private const string Wrong = "The e-mail address or the password is wrong. Try again, or set a new password.";
    private const string Locked = "There were too many wrong tries. Wait 15 minutes, or set a new password.";

    [HttpGet]
    public IActionResult Index(string? returnTo) => View(new SignInPage(new SignInForm { ReturnTo = returnTo }));

    [HttpPost]
    public async Task<IActionResult> Index(SignInForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (ModelState.IsValid && await SignInAsync(form) is { } success)
            return success;

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(new SignInPage(form));
    }

    private async Task<IActionResult?> SignInAsync(SignInForm form)
    {
        var user = await users.FindByEmailAsync(form.Email!.Trim());
        var result = user is null
            ? Microsoft.AspNetCore.Identity.SignInResult.Failed
            : await signIn.PasswordSignInAsync(user, form.Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
            return Url.IsLocalUrl(form.ReturnTo) ? LocalRedirect(form.ReturnTo!) : LocalRedirect("/");

        ModelState.AddModelError("form.Email", result.IsLockedOut ? Locked : Wrong);
        return null;
    }
}
