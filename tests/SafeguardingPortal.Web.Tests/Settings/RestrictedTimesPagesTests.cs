using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Settings;

/// <summary>When devices stay away is entered, and everything that asks for it follows.</summary>
public sealed class RestrictedTimesPagesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task The_usual_time_is_changed_terms_are_entered_and_the_page_says_what_it_comes_to()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var before = await client.GetPageAsync("/setting/restricted-times");
        Assert.Contains("Monday to Friday", before.Text, StringComparison.Ordinal);
        var terms = await client.PostFormAsync(await client.GetPageAsync("/setting/terms"), new()
        {
            ["Form.Terms[0].Name"] = "Summer",
            ["Form.Terms[0].FirstDay"] = "2026-04-13",
            ["Form.Terms[0].LastDay"] = "2026-05-22",
            ["Form.Reason"] = "This year's dates",
        });
        var changed = await client.PostFormAsync(await client.GetPageAsync($"/setting/restricted-times/{setting.Id}"), new()
        {
            ["Form.Until"] = "12:15",
            ["Form.Holds"] = "InTerm",
            ["Form.Reason"] = "Mornings only",
        });

        Assert.Equal(("/setting/restricted-times", "/setting/restricted-times"), (terms.Location, changed.Location));
        var page = await client.GetPageAsync("/setting/restricted-times");
        Assert.Contains("Monday to Friday, in term", page.Text, StringComparison.Ordinal);
        Assert.Contains("8:00 am to 12:15 pm", page.Text, StringComparison.Ordinal);
        Assert.Contains("No term is entered after Fri 22 May 2026", page.Text, StringComparison.Ordinal);
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(row => row.Event == nameof(RestrictedPeriodChanged)));
        Assert.Equal("Mornings only", entry.Why);
    }

    [Fact]
    public async Task A_fair_on_a_Saturday_is_added_and_ended_again()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var form = await client.GetPageAsync("/setting/restricted-times/add");
        var fair = new Dictionary<string, string?>
        {
            ["Form.From"] = "11:00",
            ["Form.Until"] = "15:00",
            ["Form.Holds"] = "OnNamedDays",
            ["Form.NamedDays"] = "9/5/2026\nsome day",
            ["Form.Reason"] = "Spring fair",
        };

        var unclear = await client.PostFormAsync(form, fair);
        fair["Form.NamedDays"] = "9/5/2026";
        await client.PostFormAsync(form, fair);
        var added = (await SettingAsync(setting)).RestrictedPeriods.Single(period => period.Holds == PeriodHolds.OnNamedDays);
        var page = await client.GetPageAsync("/setting/restricted-times");
        var end = await client.PostFormAsync(
            await client.GetPageAsync($"/setting/restricted-times/{added.Id}/end"), new() { ["Form.Reason"] = "Rained off" });

        Assert.Equal((HttpStatusCode.BadRequest, "11:00"), (unclear.Status, unclear.ValueOf("Form.From")));
        Assert.Contains("“some day” is not a date", unclear.Text, StringComparison.Ordinal);
        Assert.Contains("11:00 am to 3:00 pm", page.Text, StringComparison.Ordinal);
        Assert.Equal("/setting/restricted-times", end.Location);
        Assert.Single((await SettingAsync(setting)).RestrictedPeriods);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/setting/restricted-times/{added.Id}/end")).Status);
    }

    [Fact]
    public async Task A_break_outside_the_breaks_is_flagged_and_inside_them_it_is_not()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        await manager.PostFormAsync(await manager.GetPageAsync("/setting/break-rule"), new()
        {
            ["Form.From"] = "10:00",
            ["Form.Until"] = "11:00",
            ["Form.Where"] = "in the staff room",
            ["Form.Reason"] = "One break for all",
        });

        Assert.Equal(0, await FlagsOfABreakAsync(setting, Role.Staff));
        await manager.PostFormAsync(
            await manager.GetPageAsync("/setting/break-rule"), new() { ["Form.From"] = "12:00", ["Form.Until"] = "13:00", ["Form.Reason"] = "Lunch" });
        Assert.Equal(1, await FlagsOfABreakAsync(setting, Role.Dsl));
        var wrong = await manager.PostFormAsync(
            await manager.GetPageAsync("/setting/break-rule"), new() { ["Form.Until"] = "", ["Form.Reason"] = "Open end" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("leave both empty", wrong.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_day_without_restricted_time_nobody_owes_a_check_in_and_nothing_is_flagged()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Rules = new SettingRules { BreakUseAllowed = false });
        await setting.QueryAsync(async db =>
        {
            var found = await db.Settings.SingleAsync();
            found.ChangeRestrictedPeriod(
                found.Id, new(Weekdays.Monday | Weekdays.Tuesday, new(8, 0), new(18, 0), PeriodHolds.EveryWeek, []), "Two days a week",
                Actor.Portal, TestClock.Start);
            return await db.SaveChangesAsync();
        });
        using var staff = await setting.SignInAsAsync(Role.Staff);

        Assert.DoesNotContain("Store your devices", (await staff.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(0, await FlagsOfABreakAsync(setting, Role.Staff));
    }

    [Fact]
    public async Task A_time_of_another_setting_is_not_there_and_a_stale_form_is_held_back()
    {
        var (setting, other) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());
        using var client = await setting.SignInAsAsync(Role.Manager);
        var stale = await client.GetPageAsync("/setting/restricted-times/add");
        await client.PostFormAsync(
            await client.GetPageAsync($"/setting/restricted-times/{setting.Id}"), new() { ["Form.Until"] = "17:00", ["Form.Reason"] = "Winter" });

        var late = await client.PostFormAsync(stale, new()
        {
            ["Form.From"] = "19:00",
            ["Form.Until"] = "20:00",
            ["Form.Weekdays"] = "Monday",
            ["Form.Reason"] = "Late club",
        });

        Assert.Equal((HttpStatusCode.Conflict, "Late club"), (late.Status, late.ValueOf("Form.Reason")));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/setting/restricted-times/{other.Id}")).Status);
    }

    [Fact]
    public async Task Sixty_named_days_are_all_on_the_record()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var days = Enumerable.Range(0, RestrictedPeriod.MostNamedDays).Select(number => new DateOnly(2026, 9, 21).AddDays(number)).ToList();

        var added = await client.PostFormAsync(await client.GetPageAsync("/setting/restricted-times/add"), new()
        {
            ["Form.From"] = "19:00",
            ["Form.Until"] = "20:00",
            ["Form.Holds"] = nameof(PeriodHolds.OnNamedDays),
            ["Form.NamedDays"] = string.Join('\n', days.Select(day => day.ToString("d/M/yyyy", System.Globalization.CultureInfo.InvariantCulture))),
            ["Form.Reason"] = "Evenings with families",
        });

        Assert.Equal(HttpStatusCode.Redirect, added.Status);
        var said = await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.Why == "Evenings with families").Select(entry => entry.Sentence).SingleAsync());
        Assert.Contains("19 Nov 2026", said, StringComparison.Ordinal);
    }

    // The clock of the tests stands at half past ten on a Wednesday.
    private static async Task<int> FlagsOfABreakAsync(TestSetting setting, Role role)
    {
        var stored = await setting[role].StoredAsync();
        using var client = await setting.SignInAsAsync(role);
        await client.PostFormAsync(await client.GetPageAsync("/devices/take-out"), new() { ["Form.Reason"] = "Break" });
        return await setting.QueryAsync(db => db.DeviceCheckIns.Where(found => found.Id == stored.Id).Select(found => found.Flags).SingleAsync());
    }

    private static Task<Setting> SettingAsync(TestSetting setting) => setting.QueryAsync(db => db.Settings.AsNoTracking().SingleAsync());
}
