using System.Threading.RateLimiting;

namespace SafeguardingPortal.Web.Platform.Http;

/// <summary>Slows down whoever tries many codes or sends many reports through pages that need no sign-in. Nothing of it is stored.</summary>
public static class OpenPages
{
    public const string Calm = "calm";

    private const int Sends = 40;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    public static IServiceCollection AddCalmPages(this IServiceCollection services) => services.AddSingleton<WrongTries>().AddSingleton<FewAtOnce>().AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Calm, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                $"{context.Connection.RemoteIpAddress}|{context.GetRouteValue("setting")}",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = Sends, Window = Window })
            : RateLimitPartition.GetNoLimiter("reading"));
    });
}
