using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.LeaderReports;

/// <summary>A DSL writes and gives reports, through the pages.</summary>
internal static class LeaderReportSteps
{
    public static readonly DateOnly From = TestClock.Today.AddDays(-60);
    public static readonly DateOnly Until = TestClock.Today.AddDays(-1);

    /// <returns>The address of the draft.</returns>
    public static async Task<string> BegunAsync(
        this PortalClient client, LeaderReportKind kind = LeaderReportKind.Regular, ReportAudience audience = ReportAudience.Leaders,
        DateOnly? from = null, DateOnly? until = null)
    {
        var form = await client.GetPageAsync("/leader-reports/new");
        var begun = await client.PostFormAsync(form, new()
        {
            ["Form.Kind"] = kind.ToString(),
            ["Form.Audience"] = audience.ToString(),
            ["Form.From"] = $"{from ?? From:yyyy-MM-dd}",
            ["Form.Until"] = $"{until ?? Until:yyyy-MM-dd}",
        });
        Assert.EndsWith("/write", begun.Location, StringComparison.Ordinal);
        return begun.Location![..^"/write".Length];
    }

    public static async Task<string> WrittenAsync(
        this PortalClient client, ReportAudience audience = ReportAudience.Leaders, DateOnly? from = null, DateOnly? until = null)
    {
        var report = await client.BegunAsync(LeaderReportKind.Regular, audience, from, until);
        await client.PostFormAsync(await client.GetPageAsync($"{report}/write"), new()
        {
            ["Form.Did"] = "Trained all.",
            ["Form.Learnt"] = "Watches were forgotten.",
            ["Form.Asked"] = "Lockers, please.",
        });
        return report;
    }

    public static async Task<PortalAnswer> GivenToAsync(
        this PortalClient client, string report, TestPerson person, HandedOver how = HandedOver.InPortal) => await client.PostFormAsync(
        await client.GetPageAsync($"{report}/give"),
        new() { ["Form.People"] = person.Id.ToString(), ["Form.How"] = how.ToString(), ["Form.On"] = $"{TestClock.Today:yyyy-MM-dd}" });

    /// <summary>The figures as the page shows them, cell by cell.</summary>
    public static List<string> Figures(this PortalAnswer page) =>
        [.. page.Html.QuerySelectorAll("section[aria-labelledby=figures] tbody tr").Select(row =>
            string.Join(" | ", row.QuerySelectorAll("th, td").Select(cell => OneLine(cell.TextContent))))];

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static Task<LeaderReport> OnlyReportAsync(this TestSetting setting) => setting.QueryAsync(db => db.LeaderReports.AsNoTracking()
        .Include(report => report.Recipients).Include(report => report.Figures).Include(report => report.Readers).SingleAsync());

    public static Task<PortalClient> LeadAsync(this TestSetting setting) => setting.SignInAsAsync(Role.Dsl);
}
