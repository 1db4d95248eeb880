using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Tests.Training;

/// <summary>Everyone looks at their own privacy; others learn that it was done, and when.</summary>
public sealed class PrivacyCheckPageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/training/privacy", HttpStatusCode.OK)]
    [InlineData("/training/privacy/register", HttpStatusCode.Forbidden)]
    public async Task Open_to_those_who_may(string path, HttpStatusCode staff)
    {
        var setting = await portal.NewSettingAsync();
        using var stranger = portal.NewClient();
        using var colleague = await setting.SignInAsAsync(Role.Staff);

        Assert.Contains("/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
        Assert.Equal(staff, (await colleague.GetAsync(path)).Status);
    }

    [Fact]
    public async Task All_points_are_ticked_it_holds_for_a_year_and_nothing_else_is_kept()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        using var client = await person.SignInAsync();
        var page = await client.GetPageAsync("/training/privacy");

        var none = await client.PostFormAsync(page, []);
        var some = await client.PostAsync("/training/privacy", Ticks(page, PrivacyPoint.Settings, PrivacyPoint.LogOut));
        var all = await client.PostAsync("/training/privacy", Ticks(page, Enum.GetValues<PrivacyPoint>()));
        await client.PostAsync("/training/privacy", Ticks(page, Enum.GetValues<PrivacyPoint>()));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (none.Status, some.Status));
        Assert.Contains("Look at each point and tick it", some.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Settings", "LogOut"],
            some.Html.QuerySelectorAll("input[name='Form.Looked'][checked]").Select(box => box.GetAttribute("value")));
        Assert.Contains("Done Wed 6 May 2026", (await client.GetPageAsync(all.Location!)).Text, StringComparison.Ordinal);
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(row => row.SubjectType == nameof(PrivacyCheck)));
        Assert.Equal((nameof(PrivacyChecked), person.Id), (entry.Event, entry.ActorId));
    }

    [Fact]
    public async Task The_register_says_who_and_when_and_a_year_later_the_home_page_asks_again()
    {
        var (setting, other) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());
        await LookedAsync(setting[Role.Staff], TestClock.Today.AddMonths(-13));
        await LookedAsync(setting[Role.Dsl], TestClock.Today.AddMonths(-1));
        await LookedAsync(other[Role.Dsl], TestClock.Today);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        var register = await manager.GetPageAsync("/training/privacy/register");

        Assert.Contains("1 of 7 people", register.Text, StringComparison.Ordinal);
        Assert.Contains($"{setting[Role.Staff].Name} Sun 6 Apr 2025, over a year ago", register.Text, StringComparison.Ordinal);
        Assert.Contains("Look at my own privacy", (await staff.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Look at my own privacy", (await dsl.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal((PromiseState.Broken, "1 of 7 people within a year"), await EvidenceAsync(setting));
    }

    private static List<KeyValuePair<string, string>> Ticks(PortalAnswer page, params PrivacyPoint[] points) =>
    [
        KeyValuePair.Create("__RequestVerificationToken", page.ValueOf("__RequestVerificationToken")!),
        .. points.Select(point => KeyValuePair.Create("Form.Looked", point.ToString())),
    ];

    private static Task LookedAsync(TestPerson person, DateOnly on) => person.Setting.SaveAsync(db => db.PrivacyChecks.Add(
        PrivacyCheck.Complete(Ids.New(), person.Setting.Id, person.Id, Enum.GetValues<PrivacyPoint>(), person.Actor, TestClock.Start, on)));

    private async Task<(PromiseState State, string Figure)> EvidenceAsync(TestSetting setting) =>
        await portal.InScopeAsync(setting.Id, async services =>
        {
            var record = await services.GetRequiredService<PortalDbContext>().Settings.AsNoTracking().SingleAsync();
            var scope = new EvidenceScope(record, TestClock.Today.AddDays(-90), TestClock.Today, TestClock.Start.AddMinutes(1));
            var reading = await services.GetRequiredService<EvidenceCatalogue>().Find("privacy-checked")!
                .ReadAsync(scope, CancellationToken.None);
            return (reading.State, reading.Figure);
        });
}
