using System.Security.Claims;

namespace SafeguardingPortal.Web.Platform.Tenancy;

/// <summary>Loads the signed-in person after authentication, and sends someone of several settings to choose one.</summary>
public sealed class CurrentPersonMiddleware(RequestDelegate next)
{
    /// <summary>The claim that carries the chosen setting.</summary>
    public const string SettingClaim = "portal:setting";

    public const string ChooseSettingPath = "/choose-setting";

    public async Task InvokeAsync(HttpContext context, CurrentPerson me)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(me);
        // A tablet's page knows whoever stands there, and nobody who may be signed in to the same browser.
        if (Tablets.CurrentTabletMiddleware.PageOf(context) is null
            && Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var userId))
        {
            var chosen = Guid.TryParse(context.User.FindFirstValue(SettingClaim), out var settingId) ? settingId : (Guid?)null;
            await me.LoadAsync(userId, chosen, context.RequestAborted);
            if (!me.IsSignedIn && me.BelongsToSeveral && NeedsSetting(context))
            {
                context.Response.Redirect(ChooseSettingPath);
                return;
            }
        }

        await next(context);
    }

    private static bool NeedsSetting(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Access.RequiresAttribute>() is not null;
}
