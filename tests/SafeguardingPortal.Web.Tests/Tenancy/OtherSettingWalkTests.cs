using System.Net;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Commands.SeedDemo;

namespace SafeguardingPortal.Web.Tests.Tenancy;

/// <summary>
/// Walks every page that takes an identifier, with identifiers of every kind of record of one demo setting: as that setting's own leader, to
/// see that there is something to find, and as the leader of another, who must find nothing.
/// </summary>
public sealed class OtherSettingWalkTests(PrivatePortalFixture portal) : IClassFixture<PrivatePortalFixture>
{
    private const string Visited = "larkrise";

    [Fact]
    public async Task A_leader_finds_their_own_records_and_none_of_another_setting()
    {
        await portal.InScopeAsync(null, services =>
            ActivatorUtilities.CreateInstance<DemoSeeder>(services).SeedAsync(CancellationToken.None));
        var ids = await IdsAsync();
        var paths = Routes().SelectMany(route => ids.Select(id => Fill(route, id))).ToList();

        var own = await WalkAsync("manager@larkrise.example", paths);
        var other = await WalkAsync("manager@hollingreen.example", paths);

        var found = own.Count(answer => answer.Status == HttpStatusCode.OK);
        Assert.True(found > 20, $"Only {found} of {paths.Count} found");
        // A page that no leader may open is refused to both before any record is looked for.
        Assert.All(own.Zip(other), pair => Assert.True(
            pair.Second.Status == HttpStatusCode.NotFound || (pair.First.Status, pair.Second.Status) == (HttpStatusCode.Forbidden, HttpStatusCode.Forbidden),
            $"{pair.Second.Path} answered {pair.Second.Status} {pair.Second.Location}"));
    }

    private async Task<List<PortalAnswer>> WalkAsync(string address, List<string> paths)
    {
        using var client = portal.NewClient();
        await client.SignInAsync(address, DemoLogIns.Password);
        var answers = new List<PortalAnswer>();
        foreach (var path in paths)
            answers.Add(await client.GetAsync(path));
        return answers;
    }

    private List<string> Routes() =>
    [
        .. portal.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>()
            .Where(action => action.ActionConstraints!.OfType<HttpMethodActionConstraint>().Any(allowed => allowed.HttpMethods.Contains("GET")))
            .Select(action => action.AttributeRouteInfo!.Template!)
            .Where(template => template.Contains(":guid", StringComparison.Ordinal))
            .Distinct(),
    ];

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
