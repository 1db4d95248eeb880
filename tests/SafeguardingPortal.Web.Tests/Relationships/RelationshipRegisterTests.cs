using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Relationships.EndWithLeaving;
using SafeguardingPortal.Web.Features.Relationships.RelationshipReminders;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Tests.Relationships;

/// <summary>What looks at many of them: the register, reminders, evidence, a case, and what is held about a person.</summary>
public sealed partial class RelationshipRegisterTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task What_has_to_be_looked_at_again_comes_first()
    {
        var setting = await portal.NewSettingAsync();
        var kept = await setting[Role.Staff].AgreedRelationshipAsync(confirmed: true);
        var waiting = await setting[Role.Administrator].ToldOfRelationshipAsync();
        var overdue = await setting[Role.Oversight].AgreedRelationshipAsync(60, reviewOn: TestClock.Today.AddDays(-1));
        using var client = await setting.SignInAsAsync(Role.Chair);

        var page = await client.GetPageAsync("/relationships/register");
        Assert.Equal(
            [overdue.Reference, waiting.Reference, kept.Reference],
            page.Html.QuerySelectorAll("td[data-label='Reference']").Select(cell => cell.TextContent.Trim()));
        var filtered = await client.GetPageAsync("/relationships/register?show=overdue");
        Assert.Equal(overdue.Reference, Assert.Single(filtered.Html.QuerySelectorAll("td[data-label='Reference']")).TextContent.Trim());
    }

    [Fact]
    public async Task Those_who_may_take_part_are_reminded_once_and_not_of_somebody_who_has_left()
    {
        var setting = await portal.NewSettingAsync();
        var due = await setting[Role.Dsl].AgreedRelationshipAsync(60, reviewOn: TestClock.Today);
        await setting[Role.Staff].AgreedRelationshipAsync(60, reviewOn: TestClock.Today.AddDays(30));
        var leaver = await setting.NewPersonAsync();
        await leaver.AgreedRelationshipAsync(60, reviewOn: TestClock.Today);
        await setting.QueryAsync(async db =>
        {
            (await db.People.SingleAsync(person => person.Id == leaver.Id)).Leave(
                TestClock.Today.AddDays(-1), "Moved", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        await RemindAsync(setting);
        await RemindAsync(setting);

        var mails = await setting.QueryAsync(db => db.OutboxMails.OrderBy(mail => mail.RecipientId).ToListAsync());
        Assert.Equal(
            new HashSet<Guid?> { setting[Role.DeputyDsl].Id, setting[Role.Manager].Id }, mails.Select(mail => mail.RecipientId).ToHashSet());
        Assert.Equal(2, mails.Count);
        Assert.All(mails, mail => Assert.Equal($"{due.Reference} is to be looked at again", mail.Subject));
    }

    [Fact]
    public async Task Decisions_in_time_keep_the_promise_and_a_late_one_breaks_it()
    {
        var setting = await portal.NewSettingAsync();
        Assert.Equal(PromiseState.NothingYet, (await ReadAsync(setting)).State);
        await setting[Role.Staff].AgreedRelationshipAsync();
        var kept = await ReadAsync(setting);
        await setting[Role.Oversight].ToldOfRelationshipAsync(daysAgo: 20);
        var broken = await ReadAsync(setting);

        Assert.Equal((PromiseState.Kept, "fewer than 5 due, each taken and looked at again in time"), (kept.State, kept.Figure));
        Assert.Equal((PromiseState.Broken, "fewer than 5 due, fewer than 5 not in time"), (broken.State, broken.Figure));
    }

    [Fact]
    public async Task A_case_of_private_contact_says_whether_it_had_been_told()
    {
        var setting = await portal.NewSettingAsync();
        var (told, silent) = (await setting.NewPersonAsync(), await setting.NewPersonAsync());
        var before = await told.AgreedRelationshipAsync();
        var breach = await Given.ABreach(setting).Of(BreachCategory.ContactWithFamily).About(told, silent).SavedAsync();
        var other = await Given.ABreach(setting).About(told).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync($"/breaches/{breach.Id}");

        Assert.Contains(
            $"{told.Name} told on Sun 26 Apr 2026, before this was reported; decided: may go on, on conditions ({before.Reference})",
            page.Text, StringComparison.Ordinal);
        Assert.Contains($"{silent.Name} had told of no relationship", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector($"a[href='/relationships/{before.Id}']"));
        Assert.DoesNotContain(before.Reference, (await client.GetPageAsync($"/breaches/{other.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_told_is_held_about_them_with_third_parties_hidden()
    {
        var setting = await portal.NewSettingAsync();
        var told = await setting[Role.Staff].AgreedRelationshipAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        var form = await client.GetPageAsync("/subject-access");
        var answer = await client.PostFormAsync(form, new()
        {
            ["Form.PersonId"] = setting[Role.Staff].Id.ToString(),
            ["Form.ReceivedOn"] = "2026-05-05",
            ["Form.Identity"] = "Came in person",
        });
        var page = await client.GetPageAsync(answer.Location!);

        foreach (var words in new[] { told.Reference, "Friends since the marigold school", "Nothing about the saffron room", "May go on" })
            Assert.Contains(words, page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("quince", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Q.X.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_leaver_left_open_ends_with_their_last_day_and_what_others_told_goes_on()
    {
        var setting = await portal.NewSettingAsync();
        var leaver = await setting.NewPersonAsync(Role.Staff);
        var told = await leaver.ToldOfRelationshipAsync();
        var other = await setting[Role.Staff].ToldOfRelationshipAsync();
        await setting.QueryAsync(async db =>
        {
            var person = await db.People.Include(one => one.Roles).SingleAsync(one => one.Id == leaver.Id);
            person.Leave(TestClock.Today.AddDays(-3), "Moved away", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        await EndAsync(setting);
        await EndAsync(setting);

        var ended = await setting.QueryAsync(db => db.RelationshipDisclosures.SingleAsync(one => one.Id == told.Id));
        Assert.Equal((RelationshipState.Ended, TestClock.Today.AddDays(-3), null), (ended.State, ended.EndedOn!.Value, ended.DueOn));
        Assert.NotEqual(RelationshipState.Ended, await setting.QueryAsync(db =>
            db.RelationshipDisclosures.Where(one => one.Id == other.Id).Select(one => one.State).SingleAsync()));
        Assert.Equal("The person left", await setting.QueryAsync(db =>
            db.AuditEntries.Where(entry => entry.Event == nameof(RelationshipEnded) && entry.SubjectId == told.Id).Select(entry => entry.Why).SingleAsync()));
        using var client = await setting.SignInAsAsync(Role.Dsl);
        Assert.Contains("The person left", (await client.GetPageAsync($"/relationships/{told.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_decision_record_is_a_PDF_for_the_person_and_for_those_who_decide()
    {
        var setting = await portal.NewSettingAsync();
        var told = await setting[Role.Staff].AgreedRelationshipAsync(
            more: string.Concat(Enumerable.Repeat(", and we see each other at the swimming club on most Saturdays", 6)));
        var waiting = await setting[Role.Staff].ToldOfRelationshipAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var answer = await client.GetAsync($"/relationships/{told.Id}/decision.pdf");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.StartsWith("%PDF", answer.Body, StringComparison.Ordinal);
        Assert.Single(Page().Matches(answer.Body));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/relationships/{waiting.Id}/decision.pdf")).Status);
        var sentence = $"Printed the decision about {told.Reference}";
        Assert.Equal(1, await setting.QueryAsync(db => db.AuditEntries.CountAsync(entry => entry.Sentence == sentence)));
    }

    // A page of a PDF, and not the tree of its pages.
    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Page();

    private Task EndAsync(TestSetting setting) => portal.InScopeAsync(
        setting.Id, services => services.GetRequiredService<EndWithLeavingTask>().RunAsync(CancellationToken.None));

    private Task RemindAsync(TestSetting setting) => portal.InScopeAsync(
        setting.Id, services => services.GetRequiredService<RemindOfRelationshipsTask>().RunAsync(CancellationToken.None));

    private Task<EvidenceReading> ReadAsync(TestSetting setting) => portal.InScopeAsync(setting.Id, async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var scope = new EvidenceScope(await db.Settings.SingleAsync(), TestClock.Today.AddYears(-1), TestClock.Today, TestClock.Start);
        return await services.GetRequiredService<EvidenceCatalogue>().Find("relationships-decided")!.ReadAsync(scope, CancellationToken.None);
    });
}
