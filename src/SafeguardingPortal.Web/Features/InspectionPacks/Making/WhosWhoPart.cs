using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Features.InspectionPacks.Document;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Making;

/// <summary>Who holds which role, and where the setting works and keeps devices (C040). Always in a pack.</summary>
public sealed class WhosWhoPart(PortalDbContext db)
{
    public async Task<PackChapter> ReadAsync(PackScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var terms = scope.Setting.Terms;
        var holders = await db.People.AsNoTracking()
            .Where(person => person.StartedOn <= scope.Today && (person.LeftOn == null || person.LeftOn >= scope.Today))
            .SelectMany(person => person.Roles, (person, holding) => new { person.Name, person.JobTitle, holding.Role, holding.From, holding.To })
            .Where(held => held.From <= scope.Today && (held.To == null || held.To >= scope.Today))
            .OrderBy(held => held.Name)
            .ToListAsync(ct);
        IReadOnlyList<string>[] rows =
        [
            .. from role in WhosWho.Leading
               from held in holders
               where held.Role == role
               select (IReadOnlyList<string>)[role.Title(terms), held.Name, held.JobTitle ?? "", Words.Date(held.From)],
        ];

        var setting = await db.Settings.AsNoTracking().Include(found => found.Sites).Include(found => found.StoragePlaces).AsSplitQuery()
            .SingleAsync(ct);
        IReadOnlyList<string>[] places =
        [
            .. from site in setting.Sites.OrderBy(site => site.Name)
               select (IReadOnlyList<string>)
               [
                   site.Name,
                   string.Join(", ", setting.StoragePlaces.Where(place => place.InUse && place.SiteId == site.Id).Select(place => place.Name).Order()),
               ],
        ];
        var rules = setting.Rules;
        return new PackChapter("who", "Who is who", "The people who answer for safeguarding today, and where the setting works.")
        {
            Tables =
            [
                new PackTable("Roles held today", ["Role", "Name", "Post", "Since"], rows, "No roles are recorded."),
                new PackTable("Sites and where personal devices are kept", ["Site", "Storage places"], places, "No sites are recorded."),
                new PackTable(
                    "The setting's own rules",
                    ["Rule", "Here"],
                    [
                        ["Personal devices stay away in", $"{terms.RestrictedTime}: {RestrictedIn(setting)}"],
                        ["Use in a break", Breaks(rules.Breaks)],
                        ["Permission for an exception", rules.PermissionMustBeWritten ? "In writing, before use" : "In writing, or by word of mouth and then written down"],
                        ["Policies are reviewed", rules.ReviewPeriodMonths is { } months ? string.Create(CultureInfo.InvariantCulture, $"At least every {months} months") : "As required"],
                        ["Those who lead are given a report", rules.LeaderReportMonths is { } every ? $"Every {Words.Count(every, "month")}" : "As required"],
                        ["The last report to them", await LastReportAsync(scope.Today, ct)],
                        ["A published policy is signed within", Words.Count(rules.SignOffGraceDays, "day")],
                    ],
                    ""),
            ],
        };
    }

    private async Task<string> LastReportAsync(DateOnly today, CancellationToken ct)
    {
        var last = await db.LeaderReports.AsNoTracking()
            .Where(report => report.Kind == LeaderReportKind.Regular && report.GivenOn <= today)
            .OrderByDescending(report => report.GivenAt)
            .Select(report => new { report.Reference, report.GivenOn, report.From, report.Until }).FirstOrDefaultAsync(ct);
        return last is null ? "None yet"
            : $"{last.Reference}, given {Words.Date(last.GivenOn!.Value)}, "
                + $"about {Words.Date(last.From!.Value)} to {Words.Date(last.Until!.Value)}";
    }

    private static string RestrictedIn(Setting setting) => string.Join(
        "; ", RestrictedTimes.Of(setting).Periods.Select(hours => $"{hours.Days()}, {Words.Time(hours.From)} to {Words.Time(hours.Until)}"));

    private static string Breaks(BreakRule rule) => !rule.Allowed ? "Not allowed"
        : "Allowed" + (rule is { From: { } from, Until: { } until } ? $", {Words.Time(from)} to {Words.Time(until)}" : "")
            + (rule.Where is { } where ? $", {where}" : "");
}
