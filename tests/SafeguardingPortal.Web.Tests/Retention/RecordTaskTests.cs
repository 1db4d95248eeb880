using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Retention;

/// <summary>What the keeping of records asks of those who may know of them.</summary>
public sealed class RecordTaskTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_missing_date_what_must_leave_a_file_and_a_day_that_has_come_wait_on_the_home_page()
    {
        var setting = await portal.NewSettingAsync();
        var (concern, about) = await RecordPages.DueAsync(portal, setting);
        await Given.ABreach(setting).About(about).Triaged().WithOutcome(Outcome.Malicious).Debriefed().Closed().SavedAsync();
        await RecordPages.WorkOutAsync(portal, setting);
        using var client = await setting.SignInAsAsync(Role.Manager);

        var home = (await client.GetPageAsync("/")).Html.QuerySelector("main")!.TextContent;

        foreach (var line in new[] { "1 record to take out of a personnel file", "1 record kept without a day", "1 record to decide on" })
            Assert.Contains(line, home, StringComparison.Ordinal);
        Assert.DoesNotContain(concern.Reference, home, StringComparison.Ordinal);
        var register = await client.GetPageAsync("/records");
        Assert.Contains("A date is missing", register.Text, StringComparison.Ordinal);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        Assert.DoesNotContain("personnel file", (await staff.GetPageAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_of_an_allegation_without_the_date_asks_for_it_and_nothing_waits_with_those_it_is_kept_from()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Dsl]).HandledBy(setting[Role.Manager]).Triaged().WithOutcome(Outcome.Unfounded)
            .Debriefed().Closed().SavedAsync();
        await RecordPages.WorkOutAsync(portal, setting);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Assert.DoesNotContain("kept without a day", (await dsl.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("1 record kept without a day", (await manager.GetPageAsync("/")).Text, StringComparison.Ordinal);
        var sheet = await manager.GetPageAsync($"/records/{breach.Id}");
        Assert.Contains("A date is missing", sheet.Text, StringComparison.Ordinal);

        var form = await manager.GetPageAsync(sheet.Html.QuerySelector("main a.govuk-button")!.GetAttribute("href")!);
        await manager.PostFormAsync(form, new() { ["Form.On"] = "2049-01-01", ["Form.Reason"] = "Payroll knows it" });

        Assert.DoesNotContain("kept without a day", (await manager.GetPageAsync("/")).Text, StringComparison.Ordinal);
    }
}
