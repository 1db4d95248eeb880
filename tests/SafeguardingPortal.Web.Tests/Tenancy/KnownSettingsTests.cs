using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Tests.Tenancy;

public sealed class KnownSettingsTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_setting_is_read_whole_once_and_again_when_it_has_changed()
    {
        var setting = await portal.NewSettingAsync();
        var (first, again) = (await ReadAsync(setting), await ReadAsync(setting));
        Assert.Same(first, again);

        await setting.QueryAsync(async db =>
        {
            var found = await db.Settings.Include(row => row.Sites).SingleAsync();
            found.AddSite(Guid.NewGuid(), "The wood", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        var after = await ReadAsync(setting);
        Assert.NotSame(first, after);
        Assert.Contains(after.Sites, site => site.Name == "The wood");
        Assert.DoesNotContain(first.Sites, site => site.Name == "The wood");
    }

    [Fact]
    public async Task Each_tenant_gets_its_own()
    {
        var (one, other) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());

        Assert.Equal((one.Id, other.Id), ((await ReadAsync(one)).Id, (await ReadAsync(other)).Id));
    }

    private Task<Setting> ReadAsync(TestSetting setting) => portal.InScopeAsync(setting.Id, services =>
        services.GetRequiredService<KnownSettings>().ReadAsync(services.GetRequiredService<PortalDbContext>(), CancellationToken.None));
}
