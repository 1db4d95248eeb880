using System.Collections.Concurrent;
using System.Diagnostics;

namespace SafeguardingPortal.Benchmarks;

/// <param name="PerSecond">Pages answered a second, by a few browsers at once.</param>
/// <param name="P95">Milliseconds within which 95 of 100 were answered.</param>
internal sealed record PageFigures(double PerSecond, double P95);

/// <summary>Asks for one page again and again, for a few seconds and a bounded number of times.</summary>
internal static class PageLoad
{
    private const int AtOnce = 4;
    private const int Most = 2000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(4);

    public static async Task<PageFigures> MeasureAsync(HttpClient client, string path)
    {
        await RunAsync(client, path, WarmUp);
        var watch = Stopwatch.StartNew();
        var times = await RunAsync(client, path, Measured);
        var seconds = watch.Elapsed.TotalSeconds;
        var sorted = times.Order().ToList();
        return new PageFigures(sorted.Count / seconds, sorted[(int)(sorted.Count * 0.95)]);
    }

    private static async Task<ConcurrentBag<double>> RunAsync(HttpClient client, string path, TimeSpan limit)
    {
        var times = new ConcurrentBag<double>();
        var until = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            while (until.Elapsed < limit && times.Count < Most)
            {
                var watch = Stopwatch.StartNew();
                using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
                await answer.Content.LoadIntoBufferAsync();
                if (!answer.IsSuccessStatusCode)
                    throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }));
        return times;
    }
}
