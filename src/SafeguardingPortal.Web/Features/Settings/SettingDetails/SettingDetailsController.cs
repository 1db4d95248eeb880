using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Settings.SettingDetails;

/// <summary>The setting's own words, rules and places.</summary>
[Area("Settings")]
[Route("setting")]
public sealed class SettingDetailsController(CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public IActionResult Index() => View(me.Setting);
}
