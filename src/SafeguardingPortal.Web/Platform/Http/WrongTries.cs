using System.Threading.RateLimiting;

namespace SafeguardingPortal.Web.Platform.Http;

/// <summary>What is guessed at pages that nobody need be signed in for.</summary>
public enum Guess
{
    /// <summary>A code that belongs to no known person: ten in a minute.</summary>
    Code,

    /// <summary>A password, beside the lock of a log-in itself: thirty in ten minutes, for a school may stand behind one address.</summary>
    Password,

    /// <summary>A mail with a one-time link, asked for; thirty in ten minutes.</summary>
    Mail,

    /// <summary>A one-time link: thirty in ten minutes.</summary>
    Link,
}

/// <summary>Slows down whoever tries wrong again and again from one address. Nothing of it is stored.</summary>
public sealed class WrongTries : IDisposable
{
    private readonly PartitionedRateLimiter<(Guess What, string Address)> limiter =
        PartitionedRateLimiter.Create<(Guess What, string Address), (Guess What, string Address)>(tried =>
            RateLimitPartition.GetFixedWindowLimiter(tried, key => new FixedWindowRateLimiterOptions
            {
                PermitLimit = key.What == Guess.Code ? 10 : 30,
                Window = TimeSpan.FromMinutes(key.What == Guess.Code ? 1 : 10),
                QueueLimit = 0,
            }));

    public bool MayTry(HttpContext http, Guess what = Guess.Code) => limiter.AttemptAcquire((what, Address(http)), 0).IsAcquired;

    public void Note(HttpContext http, Guess what = Guess.Code) => limiter.AttemptAcquire((what, Address(http))).Dispose();

    public void Dispose() => limiter.Dispose();

    private static string Address(HttpContext http) => http?.Connection.RemoteIpAddress?.ToString() ?? "";
}
