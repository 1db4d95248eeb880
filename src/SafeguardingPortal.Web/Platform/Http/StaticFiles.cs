namespace SafeguardingPortal.Web.Platform.Http;

/// <summary>How long a browser keeps style sheets, scripts and fonts: for ever when the address carries their fingerprint.</summary>
public static class StaticFiles
{
    public static IApplicationBuilder UsePortalStaticFiles(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = file =>
        {
            var request = file.Context.Request;
            file.Context.Response.Headers.CacheControl = request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable"
                : request.Path.StartsWithSegments("/fonts", StringComparison.Ordinal) ? "public, max-age=604800"
                : "no-cache";
        },
    });
}
