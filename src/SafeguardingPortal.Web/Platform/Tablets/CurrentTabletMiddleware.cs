using SafeguardingPortal.Domain.Tablets;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Platform.Tablets;

/// <summary>Opens a tablet's pages to a paired tablet, and a person's pages there to the person who stands at it.</summary>
public sealed class CurrentTabletMiddleware(RequestDelegate next)
{
    public const string StartPath = "/tablet";

    public const string PairPath = "/tablet/pair";

    public const string PinPath = "/tablet/pin";

    public async Task InvokeAsync(HttpContext context, CurrentTablet tablet, TabletVisits visits, CurrentPerson me)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(tablet);
        ArgumentNullException.ThrowIfNull(visits);
        ArgumentNullException.ThrowIfNull(me);
        if (PageOf(context) is not { } page)
        {
            await next(context);
            return;
        }

        await tablet.LoadAsync(context.Request.Cookies[CurrentTablet.Cookie], context.RequestAborted);
        if (!tablet.IsPaired)
        {
            if (context.Request.RouteValues.ContainsKey("id") || !HttpMethods.IsGet(context.Request.Method))
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            else
                context.Response.Redirect(PairPath);
            return;
        }

        await visits.LoadAsync(context.RequestAborted);
        if (page.Permission is { } permission)
        {
            if (!me.IsSignedIn)
            {
                context.Response.Redirect(StartPath);
                return;
            }

            if (!me.May(permission))
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return;
            }

            if (page.NeedsPin && visits.How != Identification.Pin)
            {
                context.Response.Redirect(PinPath + QueryString.Create("next", context.Request.Path + context.Request.QueryString));
                return;
            }
        }

        await next(context);
    }

    internal static ITabletPage? PageOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<ITabletPage>();
}
