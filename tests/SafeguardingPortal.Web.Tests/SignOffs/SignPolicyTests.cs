using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.SignOffs;

public sealed class SignPolicyTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Strangers_sign_in_first()
    {
        using var client = portal.NewClient();

        Assert.Contains("/sign-in", (await client.GetAsync("/sign-offs")).Location, StringComparison.Ordinal);
        Assert.Contains("/sign-in", (await client.GetAsync($"/sign-offs/{Guid.NewGuid()}")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_of_another_setting_is_not_there()
    {
        var policy = await (await portal.NewSettingAsync()).PolicyToSignAsync();
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/sign-offs/{policy}")).Status);
    }

    [Fact]
    public async Task Reading_and_signing_takes_a_tick_and_a_name()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync();
        var me = setting[Role.Staff];
        using var client = await me.SignInAsync();

        var owed = await client.GetPageAsync("/sign-offs");
        Assert.Contains("To sign Version 1. Not signed yet. Sign by Sun 17 May 2026.", owed.Text, StringComparison.Ordinal);
        var page = await client.GetPageAsync($"/sign-offs/{policy}");
        Assert.Contains("1.1 Personal phones stay in the cupboard.", page.Text, StringComparison.Ordinal);
        var answer = await client.PostFormAsync(
            page, new() { ["Form.Confirmed"] = "true", ["Form.TypedName"] = $" {me.Name.ToUpperInvariant()} " });

        Assert.Equal("/sign-offs", answer.Location);
        Assert.Contains("Nothing to sign", (await client.GetPageAsync("/sign-offs")).Text, StringComparison.Ordinal);
        var signed = await setting.QueryAsync(db => db.SignOffs.SingleAsync(row => row.PolicyId == policy));
        var version = await setting.QueryAsync(db => db.PolicyVersions.SingleAsync(row => row.PolicyId == policy));
        Assert.Equal(
            (me.Id, version.Id, 1, version.Fingerprint, GivenSignOffs.Statement, HowShown.OwnBrowser),
            (signed.PersonId, signed.VersionId, signed.VersionNumber, signed.Fingerprint, signed.Statement, signed.HowShown));
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(row => row.SubjectId == signed.Id));
        Assert.Equal(("PolicySigned", me.Id), (entry.Event, entry.ActorId));
    }

    [Fact]
    public async Task Without_tick_or_with_another_name_nothing_is_signed_and_the_name_stays()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var page = await client.GetPageAsync($"/sign-offs/{policy}");

        var unticked = await client.PostFormAsync(page, new() { ["Form.TypedName"] = "Somebody Else" });
        var other = await client.PostFormAsync(page, new() { ["Form.TypedName"] = "Somebody Else", ["Form.Confirmed"] = "true" });

        Assert.Equal(HttpStatusCode.BadRequest, unticked.Status);
        Assert.Contains("Tick the box", unticked.Text, StringComparison.Ordinal);
        Assert.Equal("Somebody Else", unticked.ValueOf("Form.TypedName"));
        Assert.Equal(HttpStatusCode.BadRequest, other.Status);
        Assert.Contains($"Type your full name as it is kept here: {setting[Role.Staff].Name}", other.Text, StringComparison.Ordinal);
        Assert.NotNull(other.Html.QuerySelector("input[name='Form.Confirmed'][checked]"));
        Assert.False(await setting.QueryAsync(db => db.SignOffs.AnyAsync()));
    }

    [Fact]
    public async Task A_version_published_while_reading_is_shown_and_not_signed_unread()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync();
        var me = setting[Role.Staff];
        using var client = await me.SignInAsync();
        var page = await client.GetPageAsync($"/sign-offs/{policy}");
        await setting.NextVersionAsync(policy, "Smart watches stay in the cupboard too.");

        var answer = await client.PostFormAsync(page, new() { ["Form.Confirmed"] = "true", ["Form.TypedName"] = me.Name });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("has changed since you opened this page. Nothing was signed.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Smart watches stay in the cupboard too.", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Html.QuerySelector("input[name='Form.Confirmed'][checked]"));
        Assert.Equal(me.Name, answer.ValueOf("Form.TypedName"));

        await client.PostFormAsync(answer, new() { ["Form.Confirmed"] = "true" });
        Assert.Equal(2, (await setting.QueryAsync(db => db.SignOffs.SingleAsync(row => row.PolicyId == policy))).VersionNumber);
    }

    [Fact]
    public async Task Who_signed_before_reads_what_changed_since_that_version()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync();
        var me = setting[Role.Staff];
        await me.SignedAsync(policy, TestClock.Start.AddDays(-2));
        await setting.NextVersionAsync(policy, "Personal phones stay in the locker.", TestClock.Start.AddDays(-1));
        await setting.NextVersionAsync(policy, "Personal phones and watches stay in the locker.");
        using var client = await me.SignInAsync();
        using var newcomer = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync($"/sign-offs/{policy}");

        Assert.Contains("What changed since you signed version 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("cupboard", page.Text, StringComparison.Ordinal);
        Assert.Contains("The whole text of version 3", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What changed", (await newcomer.GetPageAsync($"/sign-offs/{policy}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_twice_is_told_with_the_day()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync();
        var me = setting[Role.Staff];
        using var client = await me.SignInAsync();
        var page = await client.GetPageAsync($"/sign-offs/{policy}");
        await me.SignedAsync(policy);

        var answer = await client.PostFormAsync(page, new() { ["Form.Confirmed"] = "true", ["Form.TypedName"] = me.Name });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("You signed this version on 6 May 2026", answer.Text, StringComparison.Ordinal);
        Assert.Equal(1, await setting.QueryAsync(db => db.SignOffs.CountAsync()));
    }

    [Fact]
    public async Task A_long_text_comes_in_parts_and_is_signed_after_the_last()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync(parts: 3);
        var me = setting[Role.Staff];
        using var client = await me.SignInAsync();
        var path = $"/sign-offs/{policy}";

        var first = await client.GetPageAsync($"{path}?section=1");
        Assert.Contains("Part 1 of 3", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("part 2", first.Text, StringComparison.Ordinal);
        // Whoever jumps ahead is led back to the first part not shown yet.
        Assert.Contains("Part 2 of 3", (await client.GetPageAsync($"{path}?section=4")).Text, StringComparison.Ordinal);
        await client.GetPageAsync($"{path}?section=3");
        var last = await client.GetPageAsync($"{path}?section=4");
        var answer = await client.PostFormAsync(last, new() { ["Form.Confirmed"] = "true", ["Form.TypedName"] = me.Name });

        Assert.Equal("/sign-offs", answer.Location);
        var signed = await setting.QueryAsync(db => db.SignOffs.SingleAsync());
        Assert.Equal((Presentation.InSteps, 3), (signed.Presentation, signed.SectionsShown));
    }

    [Fact]
    public async Task What_was_not_shown_is_not_signed_whatever_a_browser_says()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync(parts: 3);
        using var reader = await setting.SignInAsAsync(Role.Dsl);
        var shown = await reader.GetPageAsync($"/sign-offs/{policy}?whole=true");
        using var client = await setting.SignInAsAsync(Role.Staff);
        var owed = await client.GetPageAsync($"/sign-offs/{policy}?section=2");

        var answer = await client.PostAsync($"/sign-offs/{policy}", new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = owed.ValueOf("__RequestVerificationToken")!,
            ["Form.Fingerprint"] = shown.ValueOf("Form.Fingerprint")!,
            ["Form.Statement"] = shown.ValueOf("Form.Statement")!,
            ["Form.Section"] = "4",
            ["Form.Confirmed"] = "true",
            ["Form.TypedName"] = setting[Role.Staff].Name,
        });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("2 parts of the text have not been shown to you yet", answer.Text, StringComparison.Ordinal);
        Assert.False(await setting.QueryAsync(db => db.SignOffs.AnyAsync()));
    }

    [Fact]
    public async Task A_question_from_the_text_is_explained_when_the_answer_is_wrong()
    {
        var setting = await portal.NewSettingAsync();
        var question = new SigningQuestion("Where do phones go?", ["Into a pocket", "Into the cupboard"], 1, "Phones stay in the cupboard.");
        var policy = await setting.PolicyToSignAsync(questions: [question]);
        var me = setting[Role.Staff];
        using var client = await me.SignInAsync();
        var page = await client.GetPageAsync($"/sign-offs/{policy}");
        var fields = new Dictionary<string, string?> { ["Form.Confirmed"] = "true", ["Form.TypedName"] = me.Name };

        var none = await client.PostFormAsync(page, fields);
        fields["Form.Answers[0]"] = "0";
        var wrong = await client.PostFormAsync(page, fields);
        fields["Form.Answers[0]"] = "1";
        var right = await client.PostFormAsync(page, fields);

        Assert.Contains("Choose an answer", none.Text, StringComparison.Ordinal);
        Assert.Contains("That is not what the text says. Phones stay in the cupboard.", wrong.Text, StringComparison.Ordinal);
        Assert.Equal("/sign-offs", right.Location);
        Assert.Contains("Phones stay in the cupboard.", (await client.GetPageAsync("/sign-offs")).Text, StringComparison.Ordinal);
        Assert.Equal(1, (await setting.QueryAsync(db => db.SignOffs.SingleAsync())).QuestionsAnswered);
    }

    [Fact]
    public async Task A_drawn_signature_stands_in_place_of_the_typed_name_and_is_shown_on_the_certificate()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var page = await client.GetPageAsync($"/sign-offs/{policy}");
        const string Drawn = "M10 10L20 20L30 15L40 30L50 20L60 40L70 30L80 50";

        var bad = await client.PostFormAsync(page, new() { ["Form.Confirmed"] = "true", ["Form.Drawing"] = "M1 1\"/><script>" });
        await client.PostFormAsync(page, new() { ["Form.Confirmed"] = "true", ["Form.Drawing"] = Drawn });

        Assert.Equal(HttpStatusCode.BadRequest, bad.Status);
        var signed = await setting.QueryAsync(db => db.SignOffs.SingleAsync());
        Assert.Equal(Drawn, signed.Drawing);
        var certificate = await client.GetPageAsync($"/sign-offs/signatures/{signed.Id}");
        Assert.Equal(Drawn, certificate.Html.QuerySelector("svg path")!.GetAttribute("d"));
        Assert.Contains("As it was signed", certificate.Text, StringComparison.Ordinal);
    }

    /// <summary>Whatever is posted along, the signer is who is signed in.</summary>
    [Fact]
    public async Task Nobody_signs_as_another()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync($"/sign-offs/{policy}");
        var token = page.ValueOf("__RequestVerificationToken")!;

        await client.PostAsync($"/sign-offs/{policy}", new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token,
            ["Form.Fingerprint"] = page.ValueOf("Form.Fingerprint")!,
            ["Form.Statement"] = page.ValueOf("Form.Statement")!,
            ["Form.PersonId"] = setting[Role.Staff].Id.ToString(),
            ["Form.Confirmed"] = "true",
            ["Form.TypedName"] = setting[Role.Manager].Name,
        });

        Assert.Equal(setting[Role.Manager].Id, (await setting.QueryAsync(db => db.SignOffs.SingleAsync())).PersonId);
    }
}
