using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Relationships;

/// <summary>
/// What somebody told of a relationship: whoever neither told it nor decides finds every page as it was before, and no record of it; no mail and
/// no entry of the trail says more than its reference.
/// </summary>
public sealed class RelationshipNoTraceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly string[] OfOne = ["", "/decide", "/confirm", "/changed", "/end", "/decision.pdf"];

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Oversight)]
    public async Task Nobody_outside_learns_of_it(Role role)
    {
        var setting = await portal.NewSettingAsync();
        var (outsider, person) = (await setting.NewPersonAsync(role), setting[Role.Staff]);
        using var client = await outsider.SignInAsync();
        // What is said of promises counts what was decided, coarsely and without names; the tests of evidence read it.
        string[] paths = [.. portal.PlainPaths().Except(["/promises"])];
        var before = await client.WalkAsync(paths);

        var told = await person.AgreedRelationshipAsync();
        var waiting = await person.ToldOfRelationshipAsync();

        PageWalk.AssertUnchanged(before, await client.WalkAsync(paths));
        foreach (var id in new[] { told.Id, waiting.Id })
        {
            Assert.All(await client.WalkAsync(OfOne.Select(page => $"/relationships/{id}{page}")), answer => Assert.True(
                answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{answer.Path} answered {answer.Status}"));
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/relationships/register")).Status);
    }

    [Theory]
    [InlineData(Role.Dsl)]
    [InlineData(Role.Manager)]
    public async Task Another_setting_s_do_not_exist_here(Role role)
    {
        var theirs = await (await portal.NewSettingAsync())[Role.Staff].AgreedRelationshipAsync();
        using var client = await (await portal.NewSettingAsync()).SignInAsAsync(role);

        foreach (var page in OfOne)
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/relationships/{theirs.Id}{page}")).Status);
        Assert.DoesNotContain(theirs.Reference, (await client.GetPageAsync("/relationships/register")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_not_signed_in_is_asked_to()
    {
        var told = await (await portal.NewSettingAsync())[Role.Staff].AgreedRelationshipAsync();
        using var client = portal.NewClient();

        string[] others = ["/relationships", "/relationships/tell", "/relationships/register"];
        foreach (var path in OfOne.Select(page => $"/relationships/{told.Id}{page}").Concat(others))
            Assert.Contains("/sign-in", (await client.GetAsync(path)).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_is_on_record_and_the_trail_says_the_reference_only()
    {
        var setting = await portal.NewSettingAsync();
        var told = await setting[Role.Staff].AgreedRelationshipAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var own = await setting.SignInAsAsync(Role.Staff);
        await own.GetPageAsync($"/relationships/{told.Id}");
        await dsl.GetPageAsync($"/relationships/{told.Id}");
        var confirm = await own.GetPageAsync($"/relationships/{told.Id}/confirm");
        await own.PostFormAsync(confirm, [], action: "/confirm");
        var end = await dsl.GetPageAsync($"/relationships/{told.Id}/end");
        await dsl.PostFormAsync(end, new() { ["Form.On"] = "2026-05-06", ["Form.Reason"] = "The marigold moved away" });

        var entries = await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == told.Id).ToListAsync());
        Assert.Equal(setting[Role.Dsl].Id, Assert.Single(entries, entry => entry.Event == "RecordOpened").ActorId);
        Assert.All(entries, entry => Assert.All(GivenRelationships.TellingWords, word =>
            Assert.DoesNotContain(word, $"{entry.Sentence}{entry.Why}{entry.Facts}{entry.Changes}", StringComparison.Ordinal)));
        Assert.Contains(told.Reference, (await dsl.GetPageAsync("/audit")).Text, StringComparison.Ordinal);
    }
}
