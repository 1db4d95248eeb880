using System.Threading.RateLimiting;

namespace SafeguardingPortal.Web.Platform.Http;

/// <summary>
/// Turns for what anybody may send with files, which are worked on in memory: two at a time, some wait, and more than that are told to come
/// back.
/// </summary>
public sealed class FewAtOnce : IDisposable
{
    private readonly ConcurrencyLimiter limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = 2,
        QueueLimit = 20,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits for a turn. Give it back by disposing of it; it was not given where too many wait already.</summary>
    public ValueTask<RateLimitLease> TakeAsync(CancellationToken ct) => limiter.AcquireAsync(1, ct);

    public void Dispose() => limiter.Dispose();
}
