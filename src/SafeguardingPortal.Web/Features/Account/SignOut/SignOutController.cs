using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data.Identity;
using SafeguardingPortal.Web.Platform.Access;

namespace SafeguardingPortal.Web.Features.Account.SignOut;

[Area("Account")]
[Route("sign-out")]
[SignedInOnly]
public sealed class SignOutController(SignInManager<PortalUser> signIn) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Index()
    {
        await signIn.SignOutAsync();
        return LocalRedirect("/sign-in");
    }
}
