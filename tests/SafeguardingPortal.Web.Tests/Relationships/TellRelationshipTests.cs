using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Relationships;

public sealed class TellRelationshipTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly Dictionary<string, string?> Friends = new()
    {
        ["Form.Kinds"] = "SocialMedia",
        ["Form.WithWhom"] = "The mother in the quince house",
        ["Form.Child"] = "Q.X.",
        ["Form.Circumstances"] = "Friends since the marigold school",
    };

    [Fact]
    public async Task Somebody_tells_and_those_who_may_talk_it_over_are_told_without_a_word_of_it()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var answer = await client.PostFormAsync(await client.GetPageAsync("/relationships/tell"), new(Friends));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var page = await client.GetPageAsync(answer.Location!);
        Assert.Contains("Waits for a decision", page.Text, StringComparison.Ordinal);
        Assert.Contains("Friends since the marigold school", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing for you to do now", page.Text, StringComparison.Ordinal);
        var reference = await setting.QueryAsync(db => db.RelationshipDisclosures.Select(told => told.Reference).SingleAsync());
        Assert.Contains(reference, (await client.GetPageAsync("/relationships")).Text, StringComparison.Ordinal);
        var mails = await setting.QueryAsync(db => db.OutboxMails.ToListAsync());
        Assert.Equal(
            new HashSet<Guid?> { setting[Role.Dsl].Id, setting[Role.DeputyDsl].Id, setting[Role.Manager].Id },
            mails.Select(mail => mail.RecipientId).ToHashSet());
        Assert.All(mails, mail => Assert.All(
            GivenRelationships.TellingWords.Append(setting[Role.Staff].Name),
            word => Assert.DoesNotContain(word, mail.Subject + mail.Body, StringComparison.Ordinal)));
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(found => found.Event == nameof(RelationshipTold)));
        Assert.Equal((setting[Role.Staff].Id, $"Told of a relationship, {reference}"), (entry.ActorId, entry.Sentence));
    }

    [Fact]
    public async Task A_lead_s_own_goes_to_the_deputy_and_a_leader_s_to_the_chair()
    {
        var setting = await portal.NewSettingAsync();
        foreach (var role in new[] { Role.Dsl, Role.Manager })
        {
            using var client = await setting.SignInAsAsync(role);
            await client.PostFormAsync(await client.GetPageAsync("/relationships/tell"), new(Friends));
        }

        var told = await setting.QueryAsync(db => db.OutboxMails.Select(mail => new { mail.AboutId, mail.RecipientId }).ToListAsync());
        var byWhose = await setting.QueryAsync(db => db.RelationshipDisclosures.ToDictionaryAsync(one => one.PersonId, one => one.Id));
        HashSet<Guid?> Told(Role role) => [.. told.Where(mail => mail.AboutId == byWhose[setting[role].Id]).Select(mail => mail.RecipientId)];
        Assert.Equal([setting[Role.DeputyDsl].Id, setting[Role.Manager].Id], Told(Role.Dsl));
        Assert.Equal([setting[Role.Dsl].Id, setting[Role.DeputyDsl].Id, setting[Role.Chair].Id], Told(Role.Manager));
    }

    [Theory]
    [InlineData("Form.Kinds", null, "Choose what it touches")]
    [InlineData("Form.WithWhom", "", "Say with whom")]
    [InlineData("Form.Child", "Anna Bell", "never a name")]
    [InlineData("Form.Circumstances", " ", "Say what we should know")]
    public async Task What_is_missing_is_asked_for_and_what_was_typed_stays(string field, string? value, string message)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var answer = await client.PostFormAsync(await client.GetPageAsync("/relationships/tell"), new(Friends) { [field] = value });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.Text, StringComparison.Ordinal);
        if (field != "Form.WithWhom")
            Assert.Equal("The mother in the quince house", answer.ValueOf("Form.WithWhom"));
        Assert.Equal(0, await setting.QueryAsync(db => db.RelationshipDisclosures.CountAsync()));
    }

    [Fact]
    public async Task A_child_is_named_as_the_setting_chooses()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Rules = draft.Rules with { ChildNamedBy = ChildNaming.Reference });
        using var client = await setting.SignInAsAsync(Role.Staff);
        var page = await client.GetPageAsync("/relationships/tell");

        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(page, new(Friends))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await client.PostFormAsync(page, new(Friends) { ["Form.Child"] = "Otter 12" })).Status);
    }

    [Fact]
    public async Task Those_who_decide_write_it_down_for_somebody_and_nobody_else_can()
    {
        var setting = await portal.NewSettingAsync();
        var colleague = await setting.NewPersonAsync();
        using var deputy = await setting.SignInAsAsync(Role.DeputyDsl);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        var form = await deputy.GetPageAsync("/relationships/tell");
        var forAnother = new Dictionary<string, string?>(Friends) { ["Form.PersonId"] = colleague.Id.ToString(), ["Form.ToldOn"] = "2026-05-04" };

        var answer = await deputy.PostFormAsync(form, forAnother);
        Assert.Contains($"by {setting[Role.DeputyDsl].Name}", (await deputy.GetPageAsync(answer.Location!)).Text, StringComparison.Ordinal);
        var own = await staff.GetPageAsync("/relationships/tell");
        Assert.Null(own.Html.QuerySelector("[name='Form.PersonId']"));
        await staff.PostFormAsync(own, new(Friends));
        const string Token = "__RequestVerificationToken";
        var sent = forAnother.Append(KeyValuePair.Create(Token, own.ValueOf(Token)));
        await staff.PostAsync("/relationships/tell", sent.Select(pair => KeyValuePair.Create(pair.Key, pair.Value!)));

        var whose = await setting.QueryAsync(db => db.RelationshipDisclosures.OrderBy(told => told.RecordedAt)
            .Select(told => new { told.PersonId, told.RecordedById, told.ToldOn }).ToListAsync());
        Assert.Equal(
            (colleague.Id, setting[Role.DeputyDsl].Id, new DateOnly(2026, 5, 4)), (whose[0].PersonId, whose[0].RecordedById, whose[0].ToldOn));
        Assert.Equal(3, whose.Count);
        Assert.All(whose.Skip(1), one => Assert.Equal((setting[Role.Staff].Id, TestClock.Today), (one.PersonId, one.ToldOn)));
    }
}
