namespace SafeguardingPortal.Web.Platform.Http;

/// <summary>Headers that keep a browser from running or framing anything that is not ours, and from keeping pages of a shared tablet.</summary>
public static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // As the answer starts and not before: what answers for an error takes back every header that was set until then.
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(Set, context.Response.Headers);
        return next(context);
    });

    private static Task Set(object state)
    {
        var headers = (IHeaderDictionary)state;
        // A file that somebody sent in brings a stricter policy of its own.
        if (headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        // Style sheets, scripts and fonts say for themselves how long they last; nothing else is kept, whatever its address looks like.
        if (headers.CacheControl.Count == 0)
            (headers.CacheControl, headers.Pragma) = ("no-cache, no-store", "no-cache");
        return Task.CompletedTask;
    }
}
