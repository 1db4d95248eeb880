using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.InspectionPacks;

public sealed class PackPagesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/packs")]
    [InlineData("/packs/new")]
    [InlineData("/packs/0198c5a1-0000-7000-8000-000000000001")]
    [InlineData("/packs/0198c5a1-0000-7000-8000-000000000001/pdf")]
    [InlineData("/packs/0198c5a1-0000-7000-8000-000000000001/read")]
    public async Task Packs_are_for_those_who_may_make_them(string path)
    {
        var setting = await portal.NewSettingAsync();
        using var stranger = portal.NewClient();
        using var staff = await setting.SignInAsAsync(Role.Staff);

        Assert.Contains("/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_pack_of_another_setting_is_not_there()
    {
        var (mine, other) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());
        var id = await other.AskForPackAsync();
        await other.QueryAsync(async db =>
        {
            var pack = await db.Packs.SingleAsync();
            pack.Start(await db.PackProgress.SingleAsync(), TestClock.Start);
            pack.Finish(pages: 1, "a fingerprint", problem: null, [other[Role.Manager].Id], Ids.New, TestClock.Start);
            db.Add(PackFile.Of(Ids.New(), pack, "<p>Theirs</p>"u8.ToArray(), "%PDF-1.7"u8.ToArray()));
            return await db.SaveChangesAsync();
        });
        using var client = await mine.SignInAsAsync(Role.Manager);
        using var owner = await other.SignInAsAsync(Role.Manager);

        foreach (var path in new[] { $"/packs/{id}", $"/packs/{id}/pdf", $"/packs/{id}/read" })
        {
            Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync(path)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path)).Status);
        }

        Assert.DoesNotContain("PK-", (await client.GetPageAsync("/packs")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_comes_to_read_packs_later_does_not_read_those_made_before()
    {
        var setting = await portal.NewSettingAsync();
        var id = await setting.AskForPackAsync();
        await portal.MakePacksAsync(setting, PackSteps.Unprinted);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var newcomer = await setting.SignInAsAsync(Role.DeputyDsl);
        await manager.PostFormAsync(
            await manager.GetPageAsync($"/people/{setting[Role.DeputyDsl].Id}/roles/appoint"),
            new() { ["Form.Role"] = nameof(Role.Dsl), ["Form.From"] = $"{TestClock.Today:yyyy-MM-dd}" });

        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync($"/packs/{id}/read")).Status);
        Assert.Contains("made for those who could read packs", (await newcomer.GetPageAsync($"/packs/{id}")).Text, StringComparison.Ordinal);
        foreach (var file in new[] { "pdf", "read" })
            Assert.Equal(HttpStatusCode.NotFound, (await newcomer.GetAsync($"/packs/{id}/{file}")).Status);
    }

    [Fact]
    public async Task Before_the_first_pack_the_list_says_what_to_do()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        Assert.Contains("No pack has been made yet", (await client.GetPageAsync("/packs")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_pack_and_a_period_backwards_are_refused_and_what_was_typed_stays()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync("/packs/new");

        var answer = await client.PostFormAsync(
            page, new() { ["Form.Parts"] = null, ["Form.From"] = "2026-05-01", ["Form.Until"] = "2026-04-01" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Choose at least one part of the pack.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Enter a last day that is not before the first.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("2026-05-01", answer.ValueOf("Form.From"));
        Assert.Equal(0, await setting.QueryAsync(db => db.Packs.CountAsync()));
    }

    [Fact]
    public async Task A_pack_is_asked_for_followed_and_fetched()
    {
        var setting = await portal.NewSettingAsync();
        await setting.AddPolicyAsync("Phones and watches");
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var answer = await client.PostFormAsync(await client.GetPageAsync("/packs/new"), []);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);

        using (var waiting = await client.Http.GetAsync(new Uri(answer.Location!, UriKind.Relative)))
        {
            Assert.Equal("2", waiting.Headers.GetValues("Refresh").Single());
            Assert.Contains("It begins within a few seconds", await waiting.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await portal.MakePacksAsync(setting);

        var ready = await client.GetPageAsync(answer.Location!);
        Assert.Contains("Get the PDF", ready.Text, StringComparison.Ordinal);
        Assert.Contains(setting[Role.Dsl].Name, ready.Text, StringComparison.Ordinal);
        using var pdf = await client.Http.GetAsync(new Uri(answer.Location + "/pdf", UriKind.Relative));
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"{setting.Code}-PK-2026-0001.pdf", pdf.Content.Headers.ContentDisposition!.FileName);
        var id = Guid.Parse(answer.Location!.Split('/')[^1]);
        Assert.Equal(
            ["PackMade", "PackMakingStarted", "PackRequested"],
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == id).Select(entry => entry.Event).Order().ToListAsync()));
    }

    [Fact]
    public async Task A_pack_in_the_making_shows_its_step()
    {
        var setting = await portal.NewSettingAsync();
        var id = await setting.AskForPackAsync();
        await setting.QueryAsync(async db =>
        {
            var pack = await db.Packs.SingleAsync(pack => pack.Id == id);
            var progress = await db.PackProgress.SingleAsync(progress => progress.PackId == id);
            pack.Start(progress, TestClock.Start);
            progress.Reach(3, 8, "Reading the review register", TestClock.Start);
            return await db.SaveChangesAsync();
        });
        using var client = await setting.SignInAsAsync(Role.Manager);

        Assert.Contains("Step 3 of 8: Reading the review register", (await client.GetPageAsync($"/packs/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/packs/{id}/pdf")).Status);
    }

    [Fact]
    public async Task The_page_to_read_says_the_same_and_can_run_and_fetch_nothing()
    {
        var setting = await portal.NewSettingAsync();
        await setting.AddPolicyAsync("Phones <script>alert(1)</script> and watches");
        var id = await setting.AskForPackAsync();
        await portal.MakePacksAsync(setting, PackSteps.Unprinted);
        using var client = await setting.SignInAsAsync(Role.Manager);

        using var answer = await client.Http.GetAsync(new Uri($"/packs/{id}/read", UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();

        Assert.StartsWith("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("Part 1 of Phones &lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pack_that_could_not_be_made_says_so()
    {
        var setting = await portal.NewSettingAsync();
        var id = await setting.AskForPackAsync();
        await setting.QueryAsync(async db =>
        {
            var pack = await db.Packs.SingleAsync(pack => pack.Id == id);
            var progress = await db.PackProgress.SingleAsync(progress => progress.PackId == id);
            for (var attempt = 1; attempt <= Pack.MostAttempts; attempt++)
            {
                pack.Start(progress, TestClock.Start);
                pack.Fail("The server ran out of paper.", TestClock.Start);
            }

            return await db.SaveChangesAsync();
        });
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await client.GetPageAsync($"/packs/{id}");

        Assert.Contains("Not made", page.Text, StringComparison.Ordinal);
        Assert.Contains("The server ran out of paper.", page.Text, StringComparison.Ordinal);
    }
}
