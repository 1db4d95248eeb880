using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SafeguardingPortal.Benchmarks;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web;

// Run by scripts/bench, on a throw-away database that holds the demo. Loopback only; ends by itself.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var connection = Environment.GetEnvironmentVariable("ConnectionStrings__Portal")!;
if (args is ["bare", var url])
{
    await BareServer.RunAsync(url, connection);
    return;
}

var (portalDll, port, barePort) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture));
await using var program = PortalApplication.Build(
    ["--Jobs:Enabled=false", "--applicationName=SafeguardingPortal.Web", $"--contentRoot={Path.GetDirectoryName(portalDll)}"]);
await using var scope = program.Services.CreateAsyncScope();
var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
var today = DateOnly.FromDateTime(DateTime.UtcNow);
var manager = await (
    from person in db.People.IgnoreQueryFilters()
    where person.UserId != null && person.LeftOn == null && person.Email != null
        && person.Roles.Any(held => held.Role == Role.Manager && held.From <= today && (held.To == null || held.To >= today))
    orderby db.DeviceCheckIns.IgnoreQueryFilters().Count(checkIn => checkIn.SettingId == person.SettingId) descending
    select new { person.SettingId, person.Email }).FirstAsync();
scope.ServiceProvider.GetRequiredService<Tenant>().Use(manager.SettingId);
var setting = await db.Settings.AsNoTracking().Include(found => found.Sites).Include(found => found.StoragePlaces).AsSplitQuery().SingleAsync();
var people = await db.People.Select(person => person.Id).ToListAsync();

var report = new Report();
using (var portal = await ServerProcess.StartAsync(port, "/sign-in", portalDll))
using (var bare = await ServerProcess.StartAsync(barePort, "/bare", typeof(Report).Assembly.Location, "bare", $"http://127.0.0.1:{barePort}"))
{
    report.Started(portal, bare);
    using var plain = new HttpClient { BaseAddress = bare.Address };
    using var handler = new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false };
    using var browser = new PortalClient(new HttpClient(handler) { BaseAddress = portal.Address });
    await browser.SignInAsync(manager.Email!, PortalFixture.Password);
    await using var database = NpgsqlDataSource.Create(connection);
    foreach (var growth in Growth.All)
    {
        var there = 0;
        foreach (var total in growth.Steps)
        {
            await growth.AddAsync(database, manager.SettingId, there + 1, total);
            there = total;
            report.Bare(growth.What, total, await PageLoad.MeasureAsync(plain, "/bare"));
            foreach (var (name, path) in growth.Pages)
                report.Page(growth.What, total, name, await PageLoad.MeasureAsync(browser.Http, path));
        }
    }

    report.Memory(portal, bare);
}

report.Writes(await CheckIns.PerSecondAsync(scope.ServiceProvider, setting, people), await CheckIns.BareInsertsPerSecondAsync(connection));
report.Pack(await Packs.MeasureAsync(scope.ServiceProvider, manager.SettingId));
report.Print(Console.Out);
