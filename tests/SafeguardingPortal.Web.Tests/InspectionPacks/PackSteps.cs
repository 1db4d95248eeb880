using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;
using SafeguardingPortal.Web.Platform.Print;
using SafeguardingPortal.Web.Platform.Time;
using SafeguardingPortal.Web.Tests.Print;

namespace SafeguardingPortal.Web.Tests.InspectionPacks;

/// <summary>What a person and the clock do to get a pack.</summary>
internal static class PackSteps
{
    /// <summary>The manager asks for a pack on the page; returns its id.</summary>
    public static async Task<Guid> AskForPackAsync(this TestSetting setting, Dictionary<string, string?>? fields = null)
    {
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync("/packs/new");
        var answer = await client.PostFormAsync(page, fields ?? []);
        return Guid.Parse(answer.Location!.Split('/')[^1]);
    }

    /// <summary>The clock's task, as it runs every few seconds.</summary>
    public static Task MakePacksAsync(this PortalFixture portal, TestSetting setting) =>
        portal.InScopeAsync(setting.Id, services => services.GetRequiredService<MakePacksTask>().RunAsync(default));

    /// <summary>The same on a server whose browser is configured like this.</summary>
    public static Task MakePacksAsync(this PortalFixture portal, TestSetting setting, PrintOptions print) =>
        portal.InScopeAsync(setting.Id, services =>
        {
            var (db, clock) = (services.GetRequiredService<PortalDbContext>(), services.GetRequiredService<SchoolClock>());
            var maker = new PackMaker(
                db, services.GetRequiredService<PackWriter>(), new ChromiumPrinter(Options.Create(print)), clock, NullLogger<PackMaker>.Instance);
            return new MakePacksTask(db, maker, clock, NullLogger<MakePacksTask>.Instance).RunAsync(default);
        });

    public static Task<Pack> PackAsync(this TestSetting setting, Guid id) =>
        setting.QueryAsync(db => db.Packs.AsNoTracking().SingleAsync(pack => pack.Id == id));

    public static async Task<PdfReader> PdfOfAsync(this TestSetting setting, Guid id) =>
        new((await setting.QueryAsync(db => db.PackFiles.AsNoTracking().SingleAsync(file => file.PackId == id))).Pdf!);
}
