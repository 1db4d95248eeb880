using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data.Identity;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Http;

namespace SafeguardingPortal.Web.Features.Account.SignIn;

[Area("Account")]
[Route("sign-in")]
[OpenToAll("Nobody is signed in before signing in.")]
public sealed class SignInController(SignInManager<PortalUser> signIn, UserManager<PortalUser> users, WrongTries tries) : Controller
{
    // One sentence for all: whether an address is known, and whether its log-in rests, is not told apart.
    private const string Wrong =
        "The e-mail address or the password is wrong, or there were five wrong tries. Try again, set a new password, or wait 15 minutes.";

    private const string TooMany = "There were too many wrong tries from here. Wait ten minutes, then try again.";

    // Of a password that nobody knows: where there is nothing to check, checking this takes as long.
    private static readonly Lazy<string> NobodysHash =
        new(() => new PasswordHasher<PortalUser>().HashPassword(new PortalUser(), Convert.ToHexString(RandomNumberGenerator.GetBytes(32))));

    [HttpGet]
    public IActionResult Index(string? returnTo) => View(new SignInPage(new SignInForm { ReturnTo = returnTo }));

    [HttpPost]
    public async Task<IActionResult> Index(SignInForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!tries.MayTry(HttpContext, Guess.Password))
        {
            ModelState.AddModelError("form.Email", TooMany);
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return View(new SignInPage(form));
        }

        if (ModelState.IsValid && await SignInAsync(form) is { } success)
            return success;

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(new SignInPage(form));
    }

    private async Task<IActionResult?> SignInAsync(SignInForm form)
    {
        var user = await users.FindByEmailAsync(form.Email!.Trim());
        if (user?.PasswordHash is null || await users.IsLockedOutAsync(user))
            users.PasswordHasher.VerifyHashedPassword(new PortalUser(), NobodysHash.Value, form.Password!);
        else if ((await signIn.PasswordSignInAsync(user, form.Password!, isPersistent: false, lockoutOnFailure: true)).Succeeded)
            return Url.IsLocalUrl(form.ReturnTo) ? LocalRedirect(form.ReturnTo!) : LocalRedirect("/");

        tries.Note(HttpContext, Guess.Password);
        ModelState.AddModelError("form.Email", Wrong);
        return null;
    }
}
