using System.Diagnostics;

namespace SafeguardingPortal.Benchmarks;

/// <summary>A server that this run started, and ends.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Process process;

    private ServerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>From the start of the process to the first page answered.</summary>
    public TimeSpan ToFirstPage { get; private set; }

    /// <summary>Working set in MB.</summary>
    public double Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024d / 1024d;
        }
    }

    public static async Task<ServerProcess> StartAsync(int port, string firstPage, string assembly, params string[] arguments)
    {
        var address = new Uri($"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_CONTENTROOT"] = Path.GetDirectoryName(assembly);
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new ServerProcess(process, address);
        using var client = new HttpClient { BaseAddress = address };
        while (!await AnswersAsync(client, firstPage))
        {
            if (process.HasExited || watch.Elapsed > LongestStart)
            {
                server.Dispose();
                throw new InvalidOperationException($"{Path.GetFileName(assembly)} did not serve {firstPage}.");
            }

            await Task.Delay(20);
        }

        server.ToFirstPage = watch.Elapsed;
        return server;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient client, string path)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
