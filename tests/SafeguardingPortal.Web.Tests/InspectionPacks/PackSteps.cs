using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
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
    /// <summary>A server without a browser: it makes the document and no PDF.</summary>
    public static readonly PrintOptions Unprinted = new() { Chromium = "/nowhere" };

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

    /// <summary>
    /// The document that a pack is printed from, line by line, a row of a table as one line; its parts as the fields say. How it is
    /// printed is for <see cref="MakePackTests"/> to say.
    /// </summary>
    public static async Task<IReadOnlyList<string>> LinesOfPackAsync(
        this PortalFixture portal, TestSetting setting, Dictionary<string, string?>? fields = null)
    {
        var id = await setting.AskForPackAsync(fields);
        await portal.MakePacksAsync(setting, Unprinted);
        var file = await setting.QueryAsync(db => db.PackFiles.AsNoTracking().SingleAsync(file => file.PackId == id));
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Html));
        return [.. document.QuerySelectorAll("h1, h2, h3, h4, p, li, dt, dd, caption, tr").Select(block => string.Join(
            ' ', block.GetDescendants().OfType<IText>().SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))];
    }

    public static async Task<PdfReader> PdfOfAsync(this TestSetting setting, Guid id) =>
        new((await setting.QueryAsync(db => db.PackFiles.AsNoTracking().SingleAsync(file => file.PackId == id))).Pdf!);
}
