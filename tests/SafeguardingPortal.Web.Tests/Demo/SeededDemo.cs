using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Commands.SeedDemo;

namespace SafeguardingPortal.Web.Tests.Demo;

/// <summary>
/// The demo's settings in the database that the tests share: made by whoever comes first. Those who take it are one collection, because one
/// of them counts every row of it, and signing in or reading a record writes some.
/// </summary>
internal static class SeededDemo
{
    public const string Collection = "Demo";

    /// <summary>Answers the settings that were made, none when the demo was there.</summary>
    public static Task<IReadOnlyList<string>> SeedDemoAsync(this PortalFixture portal) => portal.InScopeAsync(
        null, services => ActivatorUtilities.CreateInstance<DemoSeeder>(services).SeedAsync(CancellationToken.None));
}
