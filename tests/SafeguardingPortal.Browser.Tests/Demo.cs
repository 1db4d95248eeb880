using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Commands.SeedDemo;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>The demo's settings with a year behind them, made once; pages are looked at with their data.</summary>
internal sealed class Demo
{
    private const string Code = "larkrise";
    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static Demo? made;
    private readonly PortalFixture portal;

    private Demo(PortalFixture portal, Guid settingId)
    {
        this.portal = portal;
        SettingId = settingId;
    }

    public Guid SettingId { get; }

    public static async Task<Demo> OfAsync(PortalFixture portal)
    {
        await Gate.WaitAsync();
        try
        {
            return made ??= await MakeAsync(portal);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>The address of someone in the demo, by the name its story calls them: manager, dsl, staff.</summary>
    public static string AddressOf(string person)
    {
        var plan = DemoLogIns.Plans.Single(plan => plan.Code == Code);
        return plan.AddressOf(plan.People.Single(known => known.SignsIn && known.Key == person));
    }

    public Task<T> QueryAsync<T>(Func<PortalDbContext, Task<T>> query) =>
        portal.InScopeAsync(SettingId, services => query(services.GetRequiredService<PortalDbContext>()));

    private static async Task<Demo> MakeAsync(PortalFixture portal)
    {
        await ActivatorUtilities.CreateInstance<DemoSeeder>(portal.Services).SeedAsync(CancellationToken.None);
        var settingId = await portal.InScopeAsync(null, services =>
            services.GetRequiredService<PortalDbContext>().Settings.IgnoreQueryFilters()
                .Where(setting => setting.Code == Code).Select(setting => setting.Id).SingleAsync());
        return new Demo(portal, settingId);
    }
}
