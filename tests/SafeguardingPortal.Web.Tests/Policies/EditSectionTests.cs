using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Policies;

/// <summary>Writing section by section, alone and two at a time.</summary>
public sealed class EditSectionTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Two_people_change_two_sections_and_both_changes_stand()
    {
        var draft = await DraftAsync();
        using var leader = await draft.Setting.SignInAsAsync(Role.Manager);
        using var dsl = await draft.Setting.SignInAsAsync(Role.Dsl);
        var (aims, storage) = (await leader.GetPageAsync(draft.Path(0)), await dsl.GetPageAsync(draft.Path(1)));
        Assert.Equal("## 1. Aims\n\nThis policy keeps everyone safe.", aims.ValueOf("Form.Text")!.Trim());

        var first = await leader.PostFormAsync(aims, new() { ["Form.Text"] = "## 1. Aims\n\nWe keep {{children}} safe." });
        var second = await dsl.PostFormAsync(storage, new() { ["Form.Text"] = "## 2. Storage\n\n2.1 Phones stay in the office." });

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.Status, second.Status));
        var text = (await VersionAsync(draft.Setting)).Written();
        Assert.Equal("We keep {{children}} safe.", text.Sections[0].Clauses[0].Text);
        Assert.Equal("Phones stay in the office.", text.Sections[1].Clauses[0].Text);
        Assert.Contains("We keep children safe.", (await leader.GetPageAsync($"/policies/{draft.PolicyId}/versions/1")).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saved_in_the_same_instant_two_sections_both_stand()
    {
        var draft = await DraftAsync();
        using var leader = await draft.Setting.SignInAsAsync(Role.Manager);
        using var dsl = await draft.Setting.SignInAsAsync(Role.Dsl);
        for (var round = 1; round <= 4; round++)
        {
            var (aims, storage) = (await leader.GetPageAsync(draft.Path(0)), await dsl.GetPageAsync(draft.Path(1)));
            var answers = await Task.WhenAll(
                leader.PostFormAsync(aims, new() { ["Form.Text"] = $"## 1. Aims\n\nRound {round}." }),
                dsl.PostFormAsync(storage, new() { ["Form.Text"] = $"## 2. Storage\n\nRound {round}." }));

            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
            var text = (await VersionAsync(draft.Setting)).Written();
            Assert.All(text.Sections, section => Assert.Equal($"Round {round}.", section.Clauses[0].Text));
        }
    }

    [Fact]
    public async Task In_the_same_section_the_second_sees_both_texts_and_loses_nothing()
    {
        var draft = await DraftAsync();
        using var leader = await draft.Setting.SignInAsAsync(Role.Manager);
        using var dsl = await draft.Setting.SignInAsAsync(Role.Dsl);
        var (mine, theirs) = (await leader.GetPageAsync(draft.Path(0)), await dsl.GetPageAsync(draft.Path(0)));
        await dsl.PostFormAsync(theirs, new() { ["Form.Text"] = "## 1. Aims\n\nThe words of the DSL." });

        var conflict = await leader.PostFormAsync(mine, new() { ["Form.Text"] = "## 1. Aims\n\nThe words of the leader." });

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("The words of the DSL.", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("The words of the leader.", conflict.ValueOf("Form.Text"), StringComparison.Ordinal);
        Assert.Contains(draft.Setting[Role.Dsl].Name, conflict.Body, StringComparison.Ordinal);
        var again = await leader.PostFormAsync(conflict, new() { ["Form.Text"] = "## 1. Aims\n\nThe words of both." });
        Assert.Equal(HttpStatusCode.Redirect, again.Status);
        Assert.Equal("The words of both.", (await VersionAsync(draft.Setting)).Written().Sections[0].Clauses[0].Text);
    }

    [Fact]
    public async Task A_section_taken_out_meanwhile_gives_the_typed_words_back()
    {
        var draft = await DraftAsync();
        using var leader = await draft.Setting.SignInAsAsync(Role.Manager);
        var page = await leader.GetPageAsync(draft.Path(1));
        var empty = await leader.PostFormAsync(await leader.GetPageAsync(draft.Path(1)), new() { ["Form.Text"] = "" });
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        await leader.PostFormAsync(await leader.GetPageAsync(draft.Path(1)), new() { ["Form.TakeOut"] = "true" });

        var late = await leader.PostFormAsync(page, new() { ["Form.Text"] = "## 2. Storage\n\nLong thought about." });

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Long thought about.", late.ValueOf("Form.Text"), StringComparison.Ordinal);
        Assert.Contains("Somebody took this section out", late.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync(draft.Path(1))).Status);
    }

    [Theory]
    [InlineData("Words without a heading.", "Begin with the heading of the section")]
    [InlineData("# Another policy\n\n## 1. Aims\n\nWords.", "Begin with the heading of the section")]
    public async Task A_text_that_would_change_its_neighbours_is_refused_and_stays_on_the_page(string typed, string refusal)
    {
        var draft = await DraftAsync();
        using var client = await draft.Setting.SignInAsAsync(Role.Manager);

        var answer = await client.PostFormAsync(await client.GetPageAsync(draft.Path(1)), new() { ["Form.Text"] = typed });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(refusal, answer.Text, StringComparison.Ordinal);
        Assert.Equal(typed, answer.ValueOf("Form.Text")!.Replace("\r", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_front_is_changed_on_its_own_and_a_preview_saves_nothing()
    {
        var draft = await DraftAsync();
        using var client = await draft.Setting.SignInAsAsync(Role.Manager);
        var path = $"/policies/{draft.PolicyId}/draft/sections/{draft.Version.Id}";
        var page = await client.GetPageAsync(path);

        var preview = await client.PostAsync($"{path}/preview", Fields(page, "# Phones\n\nDesignated Safeguarding Lead: {{dsl}}\n"));
        Assert.Contains(draft.Setting[Role.Dsl].Name, preview.Html.QuerySelector(".policy-text")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Phones and cameras", (await VersionAsync(draft.Setting)).Title);
        await client.PostFormAsync(page, new() { ["Form.Text"] = "# Phones and watches\n\nDesignated Safeguarding Lead: {{dsl}}\n" }, path);

        var version = await VersionAsync(draft.Setting);
        Assert.Equal(("Phones and watches", "{{dsl}}"), (version.Title, version.Written().KeyDetails.Single().Value));
        Assert.Equal(2, version.Written().Sections.Count);
    }

    [Fact]
    public async Task What_is_typed_is_kept_for_the_person_alone_until_it_is_saved_or_thrown_away()
    {
        var draft = await DraftAsync();
        using var leader = await draft.Setting.SignInAsAsync(Role.Manager);
        using var dsl = await draft.Setting.SignInAsAsync(Role.Dsl);
        var page = await leader.GetPageAsync(draft.Path(0));

        var kept = await leader.PostAsync($"{draft.Path(0)}/keep", Fields(page, "## 1. Aims\n\nHalf a sent"));
        Assert.Matches(@"Kept at 1\d:\d\d am, not saved yet\.", kept.Body); // the clock of the tests runs on
        Assert.Contains("that is not saved", (await leader.GetPageAsync(draft.Path(0))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("that is not saved", (await dsl.GetPageAsync(draft.Path(0))).Text, StringComparison.Ordinal);
        Assert.Equal("This policy keeps everyone safe.", (await VersionAsync(draft.Setting)).Written().Sections[0].Clauses[0].Text);

        var resumed = await leader.GetPageAsync($"{draft.Path(0)}?kept=true");
        Assert.Contains("Half a sent", resumed.ValueOf("Form.Text"), StringComparison.Ordinal);
        await leader.PostFormAsync(resumed, new() { ["Form.Text"] = "## 1. Aims\n\nHalf a sentence no more." });
        Assert.Empty(await draft.Setting.QueryAsync(db => db.UnsavedTexts.ToListAsync()));

        page = await leader.GetPageAsync(draft.Path(0));
        await leader.PostAsync($"{draft.Path(0)}/keep", Fields(page, "## 1. Aims\n\nNo"));
        await leader.PostFormAsync(await leader.GetPageAsync(draft.Path(0)), [], "/throw-away");
        Assert.Empty(await draft.Setting.QueryAsync(db => db.UnsavedTexts.ToListAsync()));
    }

    [Fact]
    public async Task Only_writers_of_the_setting_write()
    {
        var draft = await DraftAsync();
        using var staff = await draft.Setting.SignInAsAsync(Role.Staff);
        using var elsewhere = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);
        using var nobody = portal.NewClient();

        foreach (var path in (string[])[draft.Path(0), $"/policies/{draft.PolicyId}/draft/sections"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(path)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(path)).Status);
            Assert.Contains("/sign-in", (await nobody.GetAsync(path)).Location, StringComparison.Ordinal);
        }
    }

    public static TheoryData<string> Starters => [.. Features.Policies.StarterPolicies.StarterPolicyFiles.All.Select(starter => starter.Key)];

    [Theory]
    [MemberData(nameof(Starters))]
    public void Every_section_of_a_starter_reads_back_as_itself(string key)
    {
        var text = PolicyTextReader.Read(Features.Policies.StarterPolicies.StarterPolicyFiles.Find(key)!.Text).Policies[0];

        for (var index = 0; index < text.Sections.Count; index++)
        {
            var reading = SectionText.Read(text, index, SectionText.Write(text.Sections[index]));

            Assert.Null(reading.Problem);
            Assert.Equal(PolicyFingerprint.Of(text), PolicyFingerprint.Of(reading.Whole));
            Assert.Single(reading.Parts);
        }

        Assert.Null(SectionText.ReadFront(text, SectionText.WriteFront(text)).Problem);
    }

    private static List<KeyValuePair<string, string>> Fields(PortalAnswer page, string text) =>
    [
        new("__RequestVerificationToken", page.ValueOf("__RequestVerificationToken")!),
        new("Form.Edition", page.ValueOf("Form.Edition")!),
        new("Form.Seen", page.ValueOf("Form.Seen")!),
        new("Form.Text", text),
    ];

    private static Task<PolicyVersion> VersionAsync(TestSetting setting) =>
        setting.QueryAsync(db => db.PolicyVersions.AsNoTracking().WithText().SingleAsync());

    private async Task<GivenDraft> DraftAsync()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.DraftPolicyAsync();
        return new GivenDraft(setting, policy.Id, await VersionAsync(setting));
    }

    private sealed record GivenDraft(TestSetting Setting, Guid PolicyId, PolicyVersion Version)
    {
        public string Path(int section) => $"/policies/{PolicyId}/draft/sections/{Version.SectionsInOrder()[section].Id}";
    }
}
