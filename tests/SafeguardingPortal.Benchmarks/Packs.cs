using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;
using SafeguardingPortal.Web.Platform.Print;

namespace SafeguardingPortal.Benchmarks;

/// <param name="Seconds">For the whole pack: reading, typesetting, numbering, keeping.</param>
/// <param name="BareSeconds">For the browser alone, printing the same page once.</param>
internal sealed record PackFigures(int Pages, double Seconds, double BareSeconds);

/// <summary>Makes a pack of twenty policies.</summary>
internal static class Packs
{
    private const int Policies = 20;

    public static async Task<PackFigures?> MeasureAsync(IServiceProvider services, Guid settingId)
    {
        var (db, printer) = (services.GetRequiredService<PortalDbContext>(), services.GetRequiredService<ChromiumPrinter>());
        if (!printer.IsAvailable)
            return null;

        var chosen = await AddPoliciesAsync(db, settingId);
        var now = DateTimeOffset.UtcNow;
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var pack = Pack.Request(Ids.New(), settingId, "PK-BENCH", new PackRequest(PackParts.All, today.AddYears(-1), today, chosen), Ids.New, Actor.Portal, now);
        var progress = PackProgress.Of(pack);
        pack.Start(progress, now);
        db.AddRange(pack, progress);
        await db.SaveChangesAsync();

        var watch = Stopwatch.StartNew();
        await services.GetRequiredService<PackMaker>().MakeAsync(pack, progress, default);
        var whole = watch.Elapsed.TotalSeconds;

        // Without targets there is nothing to number, so the browser runs once.
        var file = await db.PackFiles.AsNoTracking().SingleAsync(file => file.PackId == pack.Id);
        var plain = Encoding.UTF8.GetString(file.Html).Replace("href=\"#", "data-to=\"#", StringComparison.Ordinal);
        watch.Restart();
        await printer.PrintAsync(plain);
        return new PackFigures(pack.Pages ?? 0, whole, watch.Elapsed.TotalSeconds);
    }

    private static async Task<List<Guid>> AddPoliciesAsync(PortalDbContext db, Guid settingId)
    {
        var now = DateTimeOffset.UtcNow;
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var ids = new List<Guid>();
        for (var number = 1; number <= Policies; number++)
        {
            var policy = Policy.Create(Ids.New(), settingId, $"Benchmark policy {number:00}", PolicyKind.Policy, null, null, Actor.Portal, now);
            var version = policy.StartVersion(Ids.New(), Text(policy.Title), null, null, Ids.New, Actor.Portal, now);
            policy.Publish(version, null, new SettingRules(), new Publication(null, null, "Benchmark", today), Ids.New, Actor.Portal, now);
            db.AddRange(policy, version);
            ids.Add(policy.Id);
        }

        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        return ids;
    }

    private static PolicyDocument Text(string title) => new(
        title, [],
        [
            .. Enumerable.Range(1, 8).Select(section => new PolicySection($"{section}.", $"Section {section}", 1,
                [.. Enumerable.Range(1, 8).Select(clause => new PolicyClause(
                    $"{section}.{clause}", "", 1,
                    "Personal devices are put away before the session begins, in the place that is kept for them, and stay there until it ends."))])),
        ],
        []);
}
