using System.Net;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>What was said before is not lost when it is recorded anew: those who handle the case read it below what holds, on the page and on paper.</summary>
public sealed class EarlierWordingTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Outcome_parents_debrief_and_welfare_show_what_they_replaced()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Staff]).ReportedBy(setting[Role.Oversight]).Triaged().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        foreach (var said in new[] { "first", "second" })
        {
            Dictionary<string, string?> parents = new() { ["Form.WereTold"] = "false", ["Form.WhyNot"] = $"The {said} reason" };
            // What parents were told is asked with the first outcome; from then on it has a page of its own.
            await SendAsync("outcome", new(said == "first" ? parents : [])
            {
                ["Form.Outcome"] = said == "first" ? nameof(Outcome.Substantiated) : nameof(Outcome.NotAnAllegation),
                ["Form.DealtWith"] = $"The {said} talk",
                ["Form.Reason"] = "So it is",
            });
            await SendAsync("parents", parents);
            await SendAsync("debrief", new()
            {
                ["Form.Held"] = "true",
                ["Form.HeldOn"] = "2026-05-06",
                ["Form.WhoTookPart"] = "Leaders",
                ["Form.Lessons"] = $"The {said} lesson",
            });
            await SendAsync("welfare", new() { ["Form.Contact"] = $"The {said} friend", ["Form.Arrangement"] = "A call" });
            await SendAsync("suspension", new()
            {
                ["Form.Choice"] = said == "first" ? nameof(SuspensionChoice.Suspended) : nameof(SuspensionChoice.NoChange),
                ["Form.Alternatives"] = $"The {said} thought",
                ["Form.Reason"] = "So it is",
            });
        }

        var page = await dsl.GetPageAsync($"/breaches/{breach.Id}");
        var earlier = string.Join(' ', page.Html.QuerySelectorAll("details").Select(one => one.TextContent).Where(text => text.Contains("Earlier wordings", StringComparison.Ordinal)));
        foreach (var what in new[] { "talk", "reason", "lesson", "friend", "thought" })
        {
            Assert.Contains($"The first {what}", earlier, StringComparison.Ordinal);
            Assert.DoesNotContain($"The second {what}", earlier, StringComparison.Ordinal);
        }

        Assert.Contains("Substantiated", earlier, StringComparison.Ordinal);
        Assert.DoesNotContain("Leaders", earlier, StringComparison.Ordinal);
        var bundle = await dsl.GetPageAsync($"/breaches/{breach.Id}/bundle/read");
        Assert.Contains("The first lesson", bundle.Text, StringComparison.Ordinal);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"/breaches/{breach.Id}")).Status);

        async Task SendAsync(string form, Dictionary<string, string?> fields)
        {
            var answer = await dsl.PostFormAsync(await dsl.GetPageAsync($"/breaches/{breach.Id}/{form}"), fields);
            Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        }
    }
}
