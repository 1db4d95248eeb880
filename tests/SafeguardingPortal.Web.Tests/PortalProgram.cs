using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests;

/// <summary>The portal as a program of its own on a loopback port, on the database of this test.</summary>
internal sealed class PortalProgram : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly Uri address;
    private readonly string folder;

    private PortalProgram(Process process, Uri address, string folder) => (this.process, this.address, this.folder) = (process, address, folder);

    /// <param name="jobs">Whether its clock-driven work runs, by the machine's own clock.</param>
    public static async Task<PortalProgram> StartAsync(IServiceProvider portal, bool jobs = false)
    {
        var settings = portal.GetRequiredService<IConfiguration>();
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [typeof(PortalApplication).Assembly.Location])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Directory.CreateTempSubdirectory("portal-killed").FullName,
        };
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
        start.Environment["ConnectionStrings__Portal"] = settings["ConnectionStrings:Portal"];
        start.Environment["Database__Provider"] = settings["Database:Provider"];
        start.Environment["Jobs__Enabled"] = jobs.ToString();
        start.Environment["Logging__Folder"] = Path.Combine(start.WorkingDirectory, "log");
        start.Environment["Mail__PickupFolder"] = Path.Combine(start.WorkingDirectory, "mail");
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var program = new PortalProgram(process, address, start.WorkingDirectory);
        using var client = new HttpClient { BaseAddress = address };
        var watch = Stopwatch.StartNew();
        while (!await AnswersAsync(client))
        {
            Assert.False(process.HasExited || watch.Elapsed > LongestStart, "The program did not start.");
            await Task.Delay(100);
        }

        return program;
    }

    public PortalClient NewClient() => new(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() })
    {
        BaseAddress = address,
    });

    /// <summary>At once, without a word to it: SIGKILL.</summary>
    public void Kill()
    {
        if (process.HasExited)
            return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
