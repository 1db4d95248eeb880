using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Identity;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Account.ChooseSetting;

public sealed record ChooseSettingPage(IReadOnlyList<SettingChoice> Settings);

public sealed record SettingChoice(Guid Id, string Name);

/// <summary>For someone who works in several settings: which one the next pages are about.</summary>
[Area("Account")]
[Route("choose-setting")]
[SignedInOnly]
public sealed class ChooseSettingController(PortalDbContext db, SchoolClock clock, SignInManager<PortalUser> signIn, UserManager<PortalUser> users) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index() => View(new ChooseSettingPage(await ChoicesAsync()));

    [HttpPost]
    public async Task<IActionResult> Index(Guid settingId)
    {
        var choices = await ChoicesAsync();
        if (choices.All(choice => choice.Id != settingId) || await users.GetUserAsync(User) is not { } user)
            return NotFound();

        await signIn.SignInWithClaimsAsync(user, isPersistent: false, [new Claim(CurrentPersonMiddleware.SettingClaim, settingId.ToString())]);
        return LocalRedirect("/");
    }

    private async Task<List<SettingChoice>> ChoicesAsync()
    {
        var userId = Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var today = clock.Today;
        return await (
            from person in db.People.IgnoreQueryFilters()
            join setting in db.Settings.IgnoreQueryFilters() on person.SettingId equals setting.Id
            where person.UserId == userId && person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today)
            orderby setting.Name
            select new SettingChoice(setting.Id, setting.Name)).ToListAsync(HttpContext.RequestAborted);
    }
}
