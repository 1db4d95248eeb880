using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Commands;

/// <summary>
/// <c>build-pack</c>: makes a whole pack of one setting, as the page does, keeps it in the portal and writes it to a file.
/// A file name that ends in .html gets the page to read, for which no browser is needed.
/// </summary>
internal static class BuildPackCommand
{
    public const string Usage = "build-pack --setting CODE --out FILE.pdf";

    public static async Task<int> RunAsync(string[] args)
    {
        var arguments = new CommandArguments(args, ["--setting", "--out"], []);
        var (code, target) = (arguments.Require("--setting"), Path.GetFullPath(arguments.Require("--out")));
        if (!Directory.Exists(Path.GetDirectoryName(target)))
            throw new CommandRefusedException($"The folder {Path.GetDirectoryName(target)} does not exist.");

        await using var scope = await CommandScope.OpenAsync(code);
        var pack = await MakeAsync(scope.Services);
        var file = await scope.Db.PackFiles.AsNoTracking().SingleOrDefaultAsync(file => file.PackId == pack.Id);
        var bytes = target.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? file?.Html : file?.Pdf;
        if (bytes is null)
            throw new CommandRefusedException($"Pack {pack.Reference} has no PDF. {pack.Problem}");

        await File.WriteAllBytesAsync(target, bytes);
        Console.WriteLine($"Pack {pack.Reference}, {(pack.Pages is null ? "to read on screen" : Words.Count(pack.Pages.Value, "page"))}: {target}");
        return 0;
    }

    // Started in the save that asks for it, so that no running server takes it up as well.
    private static async Task<Pack> MakeAsync(IServiceProvider services)
    {
        var (db, clock) = (services.GetRequiredService<PortalDbContext>(), services.GetRequiredService<SchoolClock>());
        var request = new PackRequest(PackParts.All, clock.Today.AddYears(-1).AddDays(1), clock.Today, []);
        var reference = await services.GetRequiredService<References>().NextAsync("PK", clock.Today, CancellationToken.None);
        var settingId = services.GetRequiredService<Tenant>().SettingId!.Value;
        var pack = Pack.Request(Ids.New(), settingId, reference, request, Ids.New, Actor.Portal, clock.Now);
        var progress = PackProgress.Of(pack);
        pack.Start(progress, clock.Now);
        db.Add(pack);
        db.Add(progress);
        await db.SaveChangesAsync();
        await services.GetRequiredService<PackMaker>().MakeAsync(pack, progress, CancellationToken.None);
        return pack;
    }
}
