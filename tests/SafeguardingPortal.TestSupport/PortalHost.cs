using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Identity;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Web;

namespace SafeguardingPortal.TestSupport;

/// <summary>The running program and its database, dropped when the test process ends.</summary>
internal sealed class PortalHost
{
    // Hashing is slow on purpose; here one round will do. PasswordHashTests holds the program to what the framework advises.
    private static readonly PasswordHasherOptions Quick = new() { IterationCount = 1 };

    private static readonly ConcurrentQueue<PortalHost> Started = EndedTogether();

    private readonly TestDatabase database = new();
    private readonly string logFolder = Directory.CreateTempSubdirectory("portal-test-log").FullName;
    private readonly WebApplicationFactory<PortalApplicationMarker> factory;

    private PortalHost(bool served)
    {
        factory = new WebApplicationFactory<PortalApplicationMarker>().WithWebHostBuilder(Configure);
        if (!served)
            return;
        factory.UseKestrel(0);
        factory.StartServer();
    }

    public TestClock Clock { get; } = new();

    public string MailFolder { get; } = Directory.CreateTempSubdirectory("portal-test-mail").FullName;

    public IServiceProvider Services => factory.Services;

    /// <summary>Hashed once: every person of every test has the same password.</summary>
    public string PasswordHash { get; } =
        new PasswordHasher<PortalUser>(Options.Create(Quick)).HashPassword(new PortalUser(), PortalFixture.Password);

    /// <summary>Where a browser finds the program, when it is served.</summary>
    public Uri Address => factory.ClientOptions.BaseAddress;

    /// <param name="served">Listens on a free loopback port for a real browser, instead of in memory only.</param>
    public static async Task<PortalHost> StartAsync(bool served = false)
    {
        var host = new PortalHost(served);
        Started.Enqueue(host);
        await host.InScopeAsync(null, async services =>
        {
            await host.database.CreateAsync(services.GetRequiredService<PortalDbContext>());
            return true;
        });
        await TestSetting.CreateAsync(host, draft => draft.Name = "Noise, so that no test passes because a table held one row");
        return host;
    }

    /// <summary>Works with the program's own services, in a scope of the setting.</summary>
    public async Task<T> InScopeAsync<T>(Guid? settingId, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = factory.Services.CreateAsyncScope();
        if (settingId is { } id)
            scope.ServiceProvider.GetRequiredService<Tenant>().Use(id);
        return await work(scope.ServiceProvider);
    }

    /// <summary>A browser without script: keeps cookies, follows no redirect by itself.</summary>
    public PortalClient NewClient() => new(factory.CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri("https://portal.test"),
    }));

    /// <summary>All that was logged so far; the log is still being written.</summary>
    public async Task<string> ReadLogAsync()
    {
        var log = "";
        foreach (var file in Directory.EnumerateFiles(logFolder))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream);
            log += await reader.ReadToEndAsync();
        }

        return log;
    }

    private void Configure(IWebHostBuilder host)
    {
        host.UseEnvironment("Testing");
        // Settings, not configuration sources: the program reads some of them while it is put together.
        host.UseSetting("Database:Provider", TestDatabase.Provider);
        host.UseSetting("ConnectionStrings:Portal", database.ConnectionString);
        host.UseSetting("Jobs:Enabled", "false");
        host.UseSetting("Logging:Folder", logFolder);
        host.UseSetting("Mail:PickupFolder", MailFolder);
        host.ConfigureServices(services => services
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock))
            .Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = Quick.IterationCount)
            .Configure<MvcOptions>(mvc => mvc.Filters.Add(new StatusOnly()))
            .ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(SqlServerTranslation.Always)));
    }

    private static ConcurrentQueue<PortalHost> EndedTogether()
    {
        var started = new ConcurrentQueue<PortalHost>();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            // The runner allows an ending process a moment only. Folders are gone at once; databases go with their server.
            foreach (var host in started)
                host.DeleteFolders();
            foreach (var host in started)
                host.DropDatabase();
        };
        return started;
    }

    private void DeleteFolders()
    {
        try
        {
            Directory.Delete(MailFolder, recursive: true);
            Directory.Delete(logFolder, recursive: true);
        }
        catch (IOException)
        {
            // Something was being written until the end: it stays.
        }
    }

    private void DropDatabase()
    {
        using var scope = factory.Services.CreateScope();
        TestDatabase.Drop(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }
}
