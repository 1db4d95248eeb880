using System.Threading.RateLimiting;

namespace SafeguardingPortal.Web.Platform.Tablets;

/// <summary>Slows down whoever guesses a code that belongs to no known person: ten wrong tries in a minute from one address.</summary>
public sealed class WrongTries : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = 10,
            Window = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
        }));

    public bool MayTry(HttpContext http) => limiter.AttemptAcquire(Address(http), 0).IsAcquired;

    public void Note(HttpContext http) => limiter.AttemptAcquire(Address(http)).Dispose();

    public void Dispose() => limiter.Dispose();

    private static string Address(HttpContext http) => http?.Connection.RemoteIpAddress?.ToString() ?? "";
}
