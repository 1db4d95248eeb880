using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Web.Platform.Jobs;

namespace SafeguardingPortal.Web.Tests.Jobs;

/// <summary>A task that another instance beats to it looks again at once, and not for ever.</summary>
public sealed class LostRaceTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(9, 3)]
    public async Task Whoever_was_beaten_looks_again(int beaten, int goes)
    {
        var race = new Race { Lost = beaten };
        await using var services = new ServiceCollection().AddSingleton(race).AddScoped<Tenant>().AddScoped<BeatenTask>().BuildServiceProvider();
        var job = new SettingJob<BeatenTask>(services.GetRequiredService<IServiceScopeFactory>(), NullLogger<SettingJob<BeatenTask>>.Instance);

        await job.RunAsync(Guid.NewGuid(), CancellationToken.None);

        Assert.Equal(goes, race.Scopes.Count);
    }

    private sealed class Race
    {
        public int Lost { get; init; }

        public HashSet<Tenant> Scopes { get; } = [];
    }

    private sealed class BeatenTask(Race race, Tenant tenant) : ISettingTask
    {
        public static TimeSpan Every => TimeSpan.FromMinutes(1);

        public Task RunAsync(CancellationToken ct)
        {
            race.Scopes.Add(tenant);
            return race.Scopes.Count > race.Lost ? Task.CompletedTask : throw new DbUpdateException("Twice", new NotUnique());
        }
    }

    private sealed class NotUnique : DbException
    {
        public override string SqlState => "23505";
    }
}
