using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Calendars;

public sealed class CalendarTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_calendar_holds_what_its_owner_owes_and_may_review_and_nobody_else_s()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PolicyToSignAsync("Acceptable use, staff", since: TestClock.Start.AddDays(-3));
        await setting.PublishedPolicyAsync("Phones", nextReviewOn: TestClock.Today.AddDays(20));
        var elsewhere = await portal.NewSettingAsync();
        await elsewhere.PublishedPolicyAsync("Elsewhere only", nextReviewOn: TestClock.Today.AddDays(20));
        using var leader = await setting.SignInAsAsync(Role.Manager);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var programme = portal.NewClient();

        var ofLeader = await programme.GetAsync(await AddressAsync(leader));
        var ofStaff = await programme.GetAsync(await AddressAsync(staff));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (ofLeader.Status, ofStaff.Status));
        Assert.Contains(@"SUMMARY:Sign: Acceptable use\, staff", ofStaff.Body, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20260517", ofStaff.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Review:", ofStaff.Body, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Review: Phones", ofLeader.Body, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20260526", ofLeader.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Elsewhere only", ofLeader.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_signed_leaves_the_calendar()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        var address = await AddressAsync(staff);
        using var programme = portal.NewClient();
        Assert.Contains("SUMMARY:Sign:", (await programme.GetAsync(address)).Body, StringComparison.Ordinal);

        await setting[Role.Staff].SignedAsync(policy);

        Assert.DoesNotContain("SUMMARY:Sign:", (await programme.GetAsync(address)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_address_ends_the_old_and_ending_leaves_none()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        using var programme = portal.NewClient();
        var first = await AddressAsync(client);
        var second = await AddressAsync(client);

        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.NotFound, (await programme.GetAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await programme.GetAsync(second)).Status);
        Assert.DoesNotContain(".ics", (await client.GetPageAsync("/calendar")).Text, StringComparison.Ordinal);
        await client.PostFormAsync(await client.GetPageAsync("/calendar"), [], "/end");

        Assert.Equal(HttpStatusCode.NotFound, (await programme.GetAsync(second)).Status);
        var events = await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectType == "PersonalCalendar")
            .OrderBy(entry => entry.SubjectVersion).Select(entry => entry.Event).ToListAsync());
        Assert.Equal(["CalendarAddressMade", "CalendarAddressMade", "CalendarAddressEnded"], events);
    }

    [Fact]
    public async Task The_secret_is_kept_nowhere()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var secret = (await AddressAsync(client))["/calendar/".Length..^4];

        var calendar = await setting.QueryAsync(db => db.PersonalCalendars.SingleAsync());
        var trail = await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == calendar.Id).ToListAsync());

        Assert.True(secret.Length >= 43);
        Assert.DoesNotContain(secret, calendar.SecretHash, StringComparison.Ordinal);
        Assert.All(trail, entry => Assert.DoesNotContain(secret, $"{entry.Facts}{entry.Changes}", StringComparison.Ordinal));
        Assert.All(trail, entry => Assert.DoesNotContain(calendar.SecretHash!, $"{entry.Facts}{entry.Changes}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_left_finds_nothing_at_the_old_address_and_a_guess_finds_nothing_at_all()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var address = await AddressAsync(client);
        await setting.QueryAsync(async db =>
        {
            var person = await db.People.Include(found => found.Roles).SingleAsync(found => found.Id == setting[Role.Staff].Id);
            person.Leave(TestClock.Today.AddDays(-1), "Moved away", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });
        using var programme = portal.NewClient();

        Assert.Equal(HttpStatusCode.NotFound, (await programme.GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await programme.GetAsync("/calendar/guess.ics")).Status);
        Assert.Contains("/sign-in", (await programme.GetAsync("/calendar")).Location, StringComparison.Ordinal);
    }

    private static async Task<string> AddressAsync(PortalClient client)
    {
        await client.PostFormAsync(await client.GetPageAsync("/calendar"), [], "/calendar");
        var shown = (await client.GetPageAsync("/calendar")).Html.QuerySelector(".portal-address")!.TextContent;
        return new Uri(shown).AbsolutePath;
    }
}
