using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Http;
using SafeguardingPortal.Web.Platform.Identity;

namespace SafeguardingPortal.Web.Features.Account.SetPassword;

[Area("Account")]
[Route("set-password")]
[OpenToAll("The one-time link in the mail is the proof of who asks.")]
public sealed class SetPasswordController(OneTimeLinks links, WrongTries tries) : Controller
{
    [HttpGet]
    public IActionResult Index(Guid user, string? token) => View(new SetPasswordPage(new SetPasswordForm { UserId = user, Token = token }));

    [HttpPost]
    public async Task<IActionResult> Index(SetPasswordForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!tries.MayTry(HttpContext, Guess.Link))
        {
            ModelState.AddModelError("form.Password", "There were too many wrong tries from here. Wait ten minutes, then try again.");
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return View(new SetPasswordPage(form));
        }

        if (ModelState.IsValid)
        {
            foreach (var problem in await links.UseAsync(form.UserId, form.Token, form.Password!))
            {
                tries.Note(HttpContext, Guess.Link);
                ModelState.AddModelError("form.Password", problem);
            }
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(new SetPasswordPage(form));
        }

        this.Flash("Your password is set. Sign in with it.");
        return LocalRedirect("/sign-in");
    }
}
