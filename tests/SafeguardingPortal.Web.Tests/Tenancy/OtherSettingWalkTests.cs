using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Commands.SeedDemo;
using SafeguardingPortal.Web.Tests.Demo;

namespace SafeguardingPortal.Web.Tests.Tenancy;

/// <summary>
/// Walks every page that takes an identifier, with identifiers of every kind of record of one demo setting: as that setting's own leader, to
/// see that there is something to find, and as the leader of another, who must find nothing.
/// </summary>
[Collection(SeededDemo.Collection)]
public sealed class OtherSettingWalkTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Visited = "larkrise";

    [Fact]
    public async Task A_leader_finds_their_own_records_and_none_of_another_setting()
    {
        await portal.SeedDemoAsync();
        var ids = await IdsAsync();
        using var own = await SignInAsync("manager@larkrise.example");
        using var other = await SignInAsync("manager@hollingreen.example");

        var (routes, found) = (0, 0);
        foreach (var route in GetRoutes.Of(portal.Services).Where(template => template.Contains(":guid", StringComparison.Ordinal)))
        {
            string[] paths = [.. ids.Select(id => Fill(route, id))];
            routes++;
            if (await FindsSomethingAsync(own, paths))
                found++;
            foreach (var path in paths)
                await FindsNothingAsync(other, path, own);
        }

        Assert.True(found > 20, $"Only {found} of {routes} found");
    }

    // The first record or refusal will do: the next identifier could say no more.
    private static async Task<bool> FindsSomethingAsync(PortalClient own, string[] paths)
    {
        foreach (var path in paths)
        {
            if ((await own.GetAsync(path)).Status is (HttpStatusCode.OK or HttpStatusCode.Forbidden) and var status)
                return status == HttpStatusCode.OK;
        }

        return false;
    }

    // A page that no leader may open is refused to both before any record is looked for.
    private static async Task FindsNothingAsync(PortalClient other, string path, PortalClient own)
    {
        var answer = await other.GetAsync(path);
        Assert.True(
            answer.Status == HttpStatusCode.NotFound
                || (answer.Status == HttpStatusCode.Forbidden && (await own.GetAsync(path)).Status == HttpStatusCode.Forbidden),
            $"{path} answered {answer.Status} {answer.Location}");
    }

    private async Task<PortalClient> SignInAsync(string address)
    {
        var client = portal.NewClient();
        await client.SignInAsync(address, DemoLogIns.Password);
        client.LookAtStatusOnly();
        return client;
    }

    // The newest of each kind of aggregate: the kinds come from the model, so that a new one is walked without being listed here.
    private Task<List<Guid>> IdsAsync() => portal.InScopeAsync(null, async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var settingId = await db.Set<Setting>().IgnoreQueryFilters().Where(setting => setting.Code == Visited).Select(setting => setting.Id).SingleAsync();
        services.GetRequiredService<Data.Tenancy.Tenant>().Use(settingId);
        var ids = new List<Guid>();
        foreach (var kind in db.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => type.IsSubclassOf(typeof(Aggregate))))
            ids.AddRange(await NewestOf(db, kind));
        return ids;
    });

    private static Task<List<Guid>> NewestOf(PortalDbContext db, Type kind) =>
        (Task<List<Guid>>)typeof(OtherSettingWalkTests)
            .GetMethod(nameof(NewestOfKind), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(kind).Invoke(null, [db])!;

    private static Task<List<Guid>> NewestOfKind<T>(PortalDbContext db)
        where T : Aggregate => db.Set<T>().OrderByDescending(row => row.Id).Select(row => row.Id).Take(1).ToListAsync();

    private static string Fill(string template, Guid id) =>
        "/" + System.Text.RegularExpressions.Regex.Replace(template, @"\{(\w+)(:guid)?\}", match => match.Groups[2].Success ? id.ToString() : "Lado");
}
