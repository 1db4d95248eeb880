using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Commands.SeedDemo;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Tests.Demo;

[Collection(SeededDemo.Collection)]
public sealed class DemoSeederTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    public static TheoryData<string> Addresses => [.. DemoLogIns.All.Select(logIn => logIn.Address).Distinct()];

    [Fact]
    public async Task Seeding_twice_changes_nothing()
    {
        await portal.SeedDemoAsync();
        var before = await CountsAsync();
        Assert.Empty(await portal.SeedDemoAsync());
        Assert.Equal(before, await CountsAsync());
        Assert.True(before["CheckIns"] > 5000, string.Join(", ", before));
    }

    [Theory, MemberData(nameof(Addresses))]
    public async Task Everyone_on_the_list_can_sign_in(string address)
    {
        await portal.SeedDemoAsync();
        using var client = portal.NewClient();
        await client.SignInAsync(address, DemoLogIns.Password);
        var home = await client.GetAsync("/");
        var expected = address == DemoLogIns.OfTwoSettings ? CurrentPersonMiddleware.ChooseSettingPath : null;
        Assert.Equal(expected, home.Location);
    }

    [Fact]
    public async Task No_mail_waits_and_no_address_could_be_somebodys()
    {
        await portal.SeedDemoAsync();
        Assert.All(DemoLogIns.All, logIn => Assert.EndsWith(".example", logIn.Address, StringComparison.Ordinal));
        await portal.InScopeAsync(null, async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            var settings = await DemoSettingIdsAsync(db);
            Assert.Equal(0, await db.OutboxMails.IgnoreQueryFilters().CountAsync(mail => settings.Contains(mail.SettingId)));
            var real = db.People.IgnoreQueryFilters()
                .Where(person => settings.Contains(person.SettingId) && person.Email != null && !person.Email.EndsWith(".example"));
            Assert.Empty(await real.ToListAsync());
        });
    }

    private Task<Dictionary<string, int>> CountsAsync() => portal.InScopeAsync(null, async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var settings = await DemoSettingIdsAsync(db);
        return new Dictionary<string, int>
        {
            ["Settings"] = settings.Count,
            ["People"] = await db.People.IgnoreQueryFilters().CountAsync(row => settings.Contains(row.SettingId)),
            ["CheckIns"] = await db.AuditEntries.IgnoreQueryFilters()
                .CountAsync(row => settings.Contains(row.SettingId) && row.Event == "DevicesStored"),
            ["AuditEntries"] = await db.AuditEntries.IgnoreQueryFilters().CountAsync(row => settings.Contains(row.SettingId)),
            ["Users"] = await db.Users.CountAsync(user => user.NormalizedEmail!.EndsWith(".EXAMPLE")),
        };
    });

    private static Task<List<Guid>> DemoSettingIdsAsync(PortalDbContext db)
    {
        var codes = DemoLogIns.Plans.Select(plan => plan.Code).ToList();
        return db.Settings.IgnoreQueryFilters().Where(setting => codes.Contains(setting.Code)).Select(setting => setting.Id).ToListAsync();
    }
}
