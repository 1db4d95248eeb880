using Xunit;

namespace SafeguardingPortal.TestSupport;

/// <summary>
/// The whole portal on a real database, made once for a test assembly. Test classes take it as their class fixture and so run side by side:
/// each test makes settings of its own and never wipes anything.
/// </summary>
public class PortalFixture : IAsyncLifetime
{
    public const string Password = "Lantern-Orchard-42";

    private static readonly Lazy<Task<PortalHost>> Shared = new(() => PortalHost.StartAsync());

    private PortalHost host = null!;

    /// <summary>False while the tests run on PostgreSQL, as they do unless somebody points them elsewhere.</summary>
    public static bool RunsOnSqlServer => TestDatabase.Provider.Equals("SqlServer", StringComparison.OrdinalIgnoreCase);

    public TestClock Clock => host.Clock;

    public string MailFolder => host.MailFolder;

    public IServiceProvider Services => host.Services;

    public virtual async Task InitializeAsync() => host = await HostAsync();

    /// <summary>The host lives until the test process ends; others still use it.</summary>
    public virtual Task DisposeAsync() => Task.CompletedTask;

    private protected virtual Task<PortalHost> HostAsync() => Shared.Value;

    /// <summary>A fresh setting with one person in each role.</summary>
    public Task<TestSetting> NewSettingAsync(Action<SettingDraft>? shape = null) => TestSetting.CreateAsync(host, shape);

    /// <inheritdoc cref="PortalHost.InScopeAsync{T}"/>
    public Task<T> InScopeAsync<T>(Guid? settingId, Func<IServiceProvider, Task<T>> work) => host.InScopeAsync(settingId, work);

    public Task InScopeAsync(Guid? settingId, Func<IServiceProvider, Task> work) =>
        host.InScopeAsync(settingId, async services =>
        {
            await work(services);
            return true;
        });

    public PortalClient NewClient() => host.NewClient();

    /// <inheritdoc cref="PortalHost.ReadLogAsync"/>
    public Task<string> ReadLogAsync() => host.ReadLogAsync();
}

/// <summary>A portal and database of its own, for the few tests that look at everything there is: mail delivery, the log.</summary>
public sealed class PrivatePortalFixture : IAsyncLifetime
{
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public IServiceProvider Services => host.Services;

    public PortalClient NewClient() => host.NewClient();

    public Task<TestSetting> NewSettingAsync(Action<SettingDraft>? shape = null) => TestSetting.CreateAsync(host, shape);

    /// <inheritdoc cref="PortalHost.InScopeAsync{T}"/>
    public Task<T> InScopeAsync<T>(Guid? settingId, Func<IServiceProvider, Task<T>> work) => host.InScopeAsync(settingId, work);

    /// <inheritdoc cref="PortalHost.ReadLogAsync"/>
    public Task<string> ReadLogAsync() => host.ReadLogAsync();
}
