using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;
using SafeguardingPortal.Web.Features.Policies.ImportMany;
using SafeguardingPortal.Web.Platform.Jobs;

namespace SafeguardingPortal.Web.Tests.Jobs;

/// <summary>Tasks that look every few seconds ask all settings at once where there is work.</summary>
public sealed class WaitingTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_setting_is_named_while_there_is_work_in_it_and_not_after()
    {
        var setting = await portal.NewSettingAsync();

        Assert.Contains(setting.Id, await WaitingAsync<SealAuditTask>());
        Assert.DoesNotContain(setting.Id, await WaitingAsync<MakePacksTask>());
        Assert.DoesNotContain(setting.Id, await WaitingAsync<ReadImportsTask>());
        await portal.InScopeAsync(setting.Id, services => services.GetRequiredService<SealAuditTask>().RunAsync(CancellationToken.None));
        Assert.DoesNotContain(setting.Id, await WaitingAsync<SealAuditTask>());
    }

    private Task<List<Guid>> WaitingAsync<TTask>()
        where TTask : ISettingTask => portal.InScopeAsync(
        null, services => TTask.Waiting(services.GetRequiredService<PortalDbContext>()).IgnoreQueryFilters()
            .Select(found => found.SettingId).Distinct().ToListAsync());
}
