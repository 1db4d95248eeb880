using System.Diagnostics;

namespace SafeguardingPortal.Web.Platform.Logging;

/// <summary>One line per request: method, route pattern, status, time. The pattern, not the address, so that no identifier is logged.</summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    private static readonly object Routed = new();

    /// <summary>Put right behind routing: what answers for an error is another route, and would be logged in place of the first.</summary>
    public static void NoteRoute(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Items.TryAdd(Routed, context.GetEndpoint());
    }

    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var started = Stopwatch.GetTimestamp();
        await next(context);
        var route = (context.Items[Routed] as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";
        log.LogInformation(
            "{Method} {Route} answered {Status} in {Milliseconds} ms",
            context.Request.Method, route, context.Response.StatusCode, (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }
}
