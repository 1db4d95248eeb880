using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>Signatures as people meet them: somebody leaves, a meeting signs at one tablet, a changed version is signed again.</summary>
public sealed class SigningJourneyTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    private const string Clause = "Personal phones stay in the cupboard.";
    private static readonly Device Tablet = new(1024, 768);

    [Fact]
    public async Task A_leaver_is_out_with_her_next_tap_and_her_signature_stays()
    {
        var setting = await portal.NewSettingAsync();
        var leaver = setting[Role.Staff];
        await leaver.SignedAsync(await setting.PolicyToSignAsync("Phones at work"));
        await using var hers = await portal.VisitAsync(leaver, Device.Phone);
        await using var manager = await portal.VisitAsync(setting[Role.Manager], Device.Desk);

        await manager.GoAsync($"/people/{leaver.Id}");
        await manager.FollowAsync($"Record that {leaver.Name} leaves");
        await manager.Page.GetByLabel("Last working day").FillAsync("2026-05-05");
        await manager.Page.GetByLabel("Why").FillAsync("Moved away");
        await manager.PressAsync("Record the leaver");
        await hers.ArriveAsync(hers.Page.Locator(".portal-bar").GetByText("Policies"));

        Assert.Equal("You have no access today", await hers.Page.Locator("h1").InnerTextAsync());
        Assert.Equal(0, await hers.Page.GetByText("Phones at work").CountAsync());
        await hers.PressAsync("Sign out");
        await hers.Page.WaitForURLAsync("**/sign-in");
        Assert.Contains("Left Tue 5 May 2026", await TextAsync(manager), StringComparison.Ordinal);
        await manager.FollowAsync($"Sign-offs of {leaver.Name}");
        Assert.Contains("Phones at work", await TextAsync(manager), StringComparison.Ordinal);
        Assert.Empty(hers.Complaints.Concat(manager.Complaints));
    }

    [Fact]
    public async Task A_meeting_signs_at_one_tablet_and_nobody_finds_the_last_persons_text()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PolicyToSignAsync("Phones at work");
        TestPerson[] people = [setting[Role.Staff], setting[Role.Dsl], setting[Role.DeputyDsl]];
        foreach (var person in people)
            await person.CardAsync();
        var secret = await setting.TabletSecretAsync();
        await using (var manager = await portal.VisitAsync(setting[Role.Manager], Device.Desk))
        {
            await manager.GoAsync("/sign-offs/meeting");
            await manager.Page.GetByLabel("Tablet").SelectOptionAsync(new SelectOptionValue { Label = "Hall" });
            await manager.Page.GetByLabel("Policy").SelectOptionAsync(new SelectOptionValue { Label = "Phones at work" });
            await manager.PressAsync("Start signing");
            Assert.Contains("Going on", await TextAsync(manager), StringComparison.Ordinal);
        }

        await using var tablet = await AtTabletAsync(secret, Tablet);
        await SignAsync(tablet, people[0], DrawAsync);
        await SignAsync(tablet, people[1], TypeAsync);
        // The same tablet where scripts are off: everything but drawing.
        await using var plain = await AtTabletAsync(secret, Tablet with { Script = false });
        await SignAsync(plain, people[2], TypeAsync);

        Assert.Contains("3 signed", await TextAsync(plain), StringComparison.Ordinal);
        var signed = await setting.QueryAsync(db => db.SignOffs.AsNoTracking().ToDictionaryAsync(row => row.PersonId));
        Assert.All(signed.Values, one => Assert.Equal(
            (HowShown.SharedTablet, setting[Role.Manager].Id), (one.HowShown, one.WitnessId!.Value)));
        Assert.True(signed[people[0].Id].Drawing is { Length: > 20 }, "The drawing was not kept");
        Assert.Equal(people[1].Name, signed[people[1].Id].TypedName);
        Assert.Empty(tablet.Complaints.Concat(plain.Complaints));
    }

    [Fact]
    public async Task A_changed_version_is_signed_after_what_is_new_word_by_word()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        var policy = await setting.PolicyToSignAsync("Phones at work", since: TestClock.Start.AddDays(-40));
        await person.SignedAsync(policy, TestClock.Start.AddDays(-39));
        await setting.NextVersionAsync(policy, "Personal phones may lie anywhere.", TestClock.Start.AddDays(-20));
        await setting.NextVersionAsync(policy, "Personal phones and watches stay in the lockers.", TestClock.Start.AddDays(-1));
        await using var visit = await portal.VisitAsync(person, Device.Phone);

        await visit.GoAsync($"/sign-offs/{policy}");
        var changes = visit.Page.Locator("section[aria-labelledby=changes]");

        // From the version that this person signed, not from the one in between.
        Assert.Contains("You signed version 1", await changes.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(["and watches", "lockers"], await WordsAsync(changes.Locator("ins")));
        Assert.Equal(["cupboard"], await WordsAsync(changes.Locator("del")));
        var whole = visit.Page.Locator("#text").GetByText("Personal phones and watches stay in the lockers.");
        Assert.False(await whole.IsVisibleAsync());
        await visit.Page.GetByText("The whole text of version 3").ClickAsync();
        Assert.True(await whole.IsVisibleAsync());
        await TypeAsync(visit, person);
        await visit.PressAsync("Sign this policy");

        Assert.Equal(1, await visit.Page.Locator(".portal-flash").CountAsync());
        var signed = await setting.QueryAsync(db => db.SignOffs.AsNoTracking().OrderBy(row => row.SignedAt)
            .Select(row => new { row.VersionNumber, row.Presentation }).ToListAsync());
        Assert.Equal(
            [(1, Presentation.WholePage), (3, Presentation.ChangesFirst)],
            signed.Select(row => (row.VersionNumber, row.Presentation)));
        Assert.Empty(visit.Complaints);
    }

    private async Task<Visit> AtTabletAsync(string secret, Device device)
    {
        var visit = await portal.VisitAsync((TestPerson?)null, device);
        await visit.UseCookieAsync(portal.Address, CurrentTablet.Cookie, secret);
        await visit.GoAsync("/tablet");
        return visit;
    }

    /// <summary>One turn of the queue: tap the name, PIN, read, sign; then somebody looks over what is left on the screen.</summary>
    private static async Task SignAsync(Visit tablet, TestPerson person, Func<Visit, TestPerson, Task> sign)
    {
        await tablet.FollowAsync(person.Name);
        await tablet.Page.GetByLabel("Your PIN").FillAsync(GivenTablets.Pin);
        await tablet.PressAsync("Go on");
        Assert.Contains(Clause, await TextAsync(tablet), StringComparison.Ordinal);
        await sign(tablet, person);
        await tablet.PressAsync("Sign this policy");
        await NothingIsLeftAsync(tablet, person);

        await tablet.Page.GoBackAsync();

        await NothingIsLeftAsync(tablet, person);
        await tablet.GoAsync("/tablet");
    }

    private static async Task NothingIsLeftAsync(Visit tablet, TestPerson person)
    {
        await tablet.Page.WaitForURLAsync("**/tablet/meeting");
        var screen = await tablet.Page.ContentAsync();
        Assert.DoesNotContain(Clause, screen, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Name, screen, StringComparison.Ordinal);
    }

    private static async Task TypeAsync(Visit visit, TestPerson person)
    {
        await visit.Page.GetByLabel("I have read the text above and say all of this").CheckAsync();
        await visit.Page.GetByLabel("Type your full name").FillAsync(person.Name);
    }

    /// <summary>A finger or a pen on the glass: the browser's own touch, not an event made up by script.</summary>
    private static async Task DrawAsync(Visit visit, TestPerson person)
    {
        await visit.Page.GetByLabel("I have read the text above and say all of this").CheckAsync();
        var pad = visit.Page.Locator("[data-signature-pad] canvas");
        await pad.ScrollIntoViewIfNeededAsync();
        var box = (await pad.BoundingBoxAsync())!;
        var glass = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await TouchAsync("touchStart", 0);
        for (var step = 1; step <= 12; step++)
            await TouchAsync("touchMove", step);
        await glass.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() });

        Task TouchAsync(string type, int step) => glass.SendAsync("Input.dispatchTouchEvent", new()
        {
            ["type"] = type,
            ["touchPoints"] = new[] { new { x = box.X + 30 + (step * 20), y = box.Y + 40 + (step % 3 * 15) } },
        });
    }

    private static Task<string> TextAsync(Visit visit) => visit.Page.Locator("main").InnerTextAsync();

    private static async Task<IReadOnlyList<string>> WordsAsync(ILocator runs) =>
        [.. (await runs.AllInnerTextsAsync()).Select(words => words.Trim())];
}
