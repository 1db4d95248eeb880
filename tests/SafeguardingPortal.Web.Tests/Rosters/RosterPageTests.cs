using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Rosters;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Rosters.WatchRoster;

namespace SafeguardingPortal.Web.Tests.Rosters;

public sealed class RosterPageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task The_cut_off_finds_whoever_is_expected_and_unknown_and_finds_them_once()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].StoredAsync(TestClock.Start.AddHours(-2));
        await setting[Role.Dsl].BroughtNoneAsync(TestClock.Start.AddMinutes(-10)); // 10:20, after the cut-off
        await SetWeekAsync(setting, setting[Role.Chair], new WorkDay(DayOfWeek.Monday, new(8, 0), new(16, 0)));
        await SetWeekAsync(setting, setting[Role.Oversight], new WorkDay(DayOfWeek.Wednesday, new(13, 0), new(16, 0)));

        await WatchAsync(setting);
        var day = await WatchAsync(setting);

        var missed = day.Gaps.Select(gap => gap.PersonId).ToHashSet();
        Assert.DoesNotContain(setting[Role.Staff].Id, missed);
        Assert.Contains(setting[Role.Dsl].Id, missed); // Late is a gap too, with its answer.
        Assert.DoesNotContain(setting[Role.Chair].Id, missed); // Not on Wednesdays.
        Assert.DoesNotContain(setting[Role.Oversight].Id, missed); // Expected at one.
        Assert.Contains(setting[Role.Administrator].Id, missed);
        Assert.Equal(day.Gaps.Count, missed.Count);
    }

    [Fact]
    public async Task Each_gap_is_answered_with_a_name_and_the_day_is_signed()
    {
        var setting = await portal.NewSettingAsync();
        foreach (var role in new[] { Role.Staff, Role.Dsl, Role.DeputyDsl, Role.Manager, Role.Chair, Role.Oversight })
            await setting[role].StoredAsync(TestClock.Start.AddHours(-2));
        var day = await WatchAsync(setting);
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var path = $"/devices/days/{day.Id}";

        var tooEarly = await client.GetPageAsync($"{path}/close");
        var gap = await client.GetPageAsync($"{path}/gaps/{day.Gaps[0].Id}");
        var early = await client.PostAsync($"{path}/close",
            [.. Values(gap, "__RequestVerificationToken", "Form.Version"), new("Form.TypedName", setting[Role.Dsl].Name)]);
        var empty = await client.PostFormAsync(await client.GetPageAsync($"{path}/gaps/{day.Gaps[0].Id}"), new() { ["Form.Note"] = "Rang" });
        var stale = await client.GetPageAsync($"{path}/gaps/{day.Gaps[0].Id}");
        var good = await client.PostFormAsync(
            await client.GetPageAsync($"{path}/gaps/{day.Gaps[0].Id}"), new() { ["Form.Resolution"] = "NotIn", ["Form.Note"] = "Rang in" });
        var second = await client.PostFormAsync(stale, new() { ["Form.Resolution"] = "CameLate" });
        var closed = await client.PostFormAsync(await client.GetPageAsync($"{path}/close"), new() { ["Form.TypedName"] = setting[Role.Dsl].Name });

        Assert.Contains("1 gap has no answer yet", tooEarly.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, early.Status);
        Assert.Contains("1 person is still open", early.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, "Rang"), (empty.Status, empty.ValueOf("Form.Note")));
        Assert.Equal(HttpStatusCode.Redirect, good.Status);
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal(HttpStatusCode.Redirect, closed.Status);
        Assert.Contains($"signed {setting[Role.Dsl].Name}", (await client.GetPageAsync(path)).Text, StringComparison.Ordinal);
        Assert.Equal(
            ["GapResolved", "GapsFound", "RosterDayClosed", "RosterDayOpened"],
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == day.Id)
                .OrderBy(entry => entry.Event).Select(entry => entry.Event).ToListAsync()));
    }

    [Fact]
    public async Task Noting_an_absence_answers_the_gap()
    {
        var setting = await portal.NewSettingAsync();
        await WatchAsync(setting);
        using var client = await setting.SignInAsAsync(Role.Dsl);

        await client.PostFormAsync(
            await client.GetPageAsync($"/devices/absent/{setting[Role.Staff].Id}"), new() { ["Form.Reason"] = "Training day" });

        var gap = (await WatchAsync(setting)).Gaps.Single(found => found.PersonId == setting[Role.Staff].Id);
        Assert.Equal((GapResolution.NotIn, setting[Role.Dsl].Id), (gap.Resolution, gap.ResolvedById));
    }

    [Fact]
    public async Task A_week_is_set_and_ends_the_one_before()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Administrator);
        var path = $"/roster/people/{setting[Role.Staff].Id}";

        var half = await client.PostFormAsync(await client.GetPageAsync(path), new() { ["Form.MondayStarts"] = "08:00" });
        await client.PostFormAsync(
            await client.GetPageAsync(path),
            new() { ["Form.From"] = "2026-04-01", ["Form.MondayStarts"] = "08:00", ["Form.MondayEnds"] = "16:00" });
        await client.PostFormAsync(
            await client.GetPageAsync(path), new() { ["Form.TuesdayStarts"] = "09:00", ["Form.TuesdayEnds"] = "12:00" });

        Assert.Equal(HttpStatusCode.BadRequest, half.Status);
        Assert.Contains("Enter both times for Monday", half.Text, StringComparison.Ordinal);
        Assert.Equal("08:00", half.ValueOf("Form.MondayStarts"));
        Assert.Contains("Mon 8:00–16:00, Tue 9:00–12:00", (await client.GetPageAsync("/roster")).Text, StringComparison.Ordinal);
        Assert.Equal(
            [new DateOnly(2026, 5, 5), null],
            await setting.QueryAsync(db => db.WeekPatterns.OrderBy(pattern => pattern.From).Select(pattern => pattern.Until).ToListAsync()));
    }

    [Fact]
    public async Task Weeks_come_from_a_spreadsheet_all_or_none()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var (one, other) = (setting[Role.Staff].Name, setting[Role.Dsl].Name);

        var unknown = await client.PostFormAsync(
            await client.GetPageAsync("/roster/import"), new() { ["Form.Rows"] = $"{one}\t8:00-16:00\nNobody Here\t8:00-16:00" });
        var unclear = await client.PostFormAsync(
            await client.GetPageAsync("/roster/import"), new() { ["Form.Rows"] = $"{one}\tmornings" });
        var none = await setting.QueryAsync(db => db.WeekPatterns.CountAsync());
        var good = await client.PostFormAsync(
            await client.GetPageAsync("/roster/import"),
            new() { ["Form.Rows"] = $"Name,Mon,Tue\n{one},8:00-16:00,,8-12\n{other}, 9:00-15:00" });

        Assert.Contains("Row 2: nobody here is called", unknown.Text, StringComparison.Ordinal);
        Assert.Contains("Row 1, Monday", unclear.Text, StringComparison.Ordinal);
        Assert.Equal((0, HttpStatusCode.Redirect), (none, good.Status));
        Assert.Contains("Mon 8:00–16:00, Wed 8:00–12:00", (await client.GetPageAsync("/roster")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spreadsheet_may_name_anybody_who_still_works_here_once()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PersonWithoutLogInAsync("Smith, Anna");
        await setting.PersonWithoutLogInAsync("Namella Okoro");
        var leaving = await setting.PersonWithoutLogInAsync("Lee Leaving");
        await setting.QueryAsync(async db =>
        {
            (await db.People.SingleAsync(person => person.Id == leaving)).Leave(TestClock.Today.AddDays(20), "A new post", Actor.Portal, TestClock.Start);
            return await db.SaveChangesAsync();
        });
        using var client = await setting.SignInAsAsync(Role.Manager);

        var twice = await client.PostFormAsync(
            await client.GetPageAsync("/roster/import"), new() { ["Form.Rows"] = "Namella Okoro,8:00-16:00\nLee Leaving\nnamella okoro,9:00-12:00" });
        var good = await client.PostFormAsync(
            await client.GetPageAsync("/roster/import"),
            new() { ["Form.Rows"] = "NAME,Mon\n\"Smith, Anna\",8:00-16:00\nNamella Okoro,9:00-12:00\nLee Leaving,10:00-12:00" });

        Assert.Contains("Row 3: ‘namella okoro’ is named further up already", twice.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, good.Status);
        Assert.Equal(
            ["Mon 10:00–12:00", "Mon 8:00–16:00", "Mon 9:00–12:00"],
            await setting.QueryAsync(db => db.WeekPatterns.Select(pattern => pattern.Week).Order().ToListAsync()));
    }

    [Fact]
    public async Task The_roster_belongs_to_those_who_keep_it_and_to_one_setting()
    {
        var theirs = await portal.NewSettingAsync();
        var day = await WatchAsync(theirs);
        var setting = await portal.NewSettingAsync();
        using var stranger = portal.NewClient();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        foreach (var path in new[] { "/roster", "/roster/import", "/devices/days" })
        {
            Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync(path)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(path)).Status);
        }

        foreach (var path in new[]
        {
            $"/devices/days/{day.Id}", $"/devices/days/{day.Id}/close", $"/devices/days/{day.Id}/gaps/{day.Gaps[0].Id}",
            $"/roster/people/{theirs[Role.Staff].Id}",
        })
            Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync(path)).Status);
    }

    private async Task<RosterDay> WatchAsync(TestSetting setting) => await portal.InScopeAsync(setting.Id, async services =>
    {
        await services.GetRequiredService<WatchRosterTask>().RunAsync(CancellationToken.None);
        return await services.GetRequiredService<Data.PortalDbContext>().RosterDays.AsNoTracking().Include(day => day.Gaps).SingleAsync();
    });

    private static Task SetWeekAsync(TestSetting setting, TestPerson person, params WorkDay[] week) => setting.SaveAsync(db =>
        db.WeekPatterns.Add(WeekPattern.Set(
            Data.Ids.New(), setting.Id, person.Id, TestClock.Today.AddDays(-30), week, Data.Ids.New, setting[Role.Manager].Actor,
            TestClock.Start)));

    private static IEnumerable<KeyValuePair<string, string>> Values(PortalAnswer page, params string[] names) =>
        names.Select(name => KeyValuePair.Create(name, page.ValueOf(name)!));
}
