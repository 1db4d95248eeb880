using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>What leaves the setting names nobody who may only be meant, has the numbers beside it, and lets an agency's letter back in.</summary>
public sealed class GuessAndDeskTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Whoever_may_only_be_meant_stands_on_no_sheet_and_in_no_prefilled_concern_and_is_called_so_on_paper()
    {
        var setting = await portal.NewSettingAsync();
        var meant = await setting.NewPersonAsync();
        var id = await ReportAsync(setting, new NamedSubject(Ids.New(), SubjectKind.PersonOfSetting, meant.Id, Guessed: true));
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        var sheet = await dsl.GetPageAsync($"/breaches/{id}/sheets/Lado");
        var concern = await dsl.GetPageAsync($"/concerns/new?case={id}");
        var paper = await dsl.GetPageAsync($"/breaches/{id}/bundle/read");

        Assert.DoesNotContain(meant.Name, sheet.Text, StringComparison.Ordinal);
        Assert.Contains("left out until somebody confirms it", sheet.Text, StringComparison.Ordinal);
        Assert.Equal("", concern.ValueOf("Form.PersonId"));
        Assert.Contains($"{meant.Name} (may be meant; not confirmed)", paper.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_numbers_stand_where_somebody_is_about_to_ring()
    {
        var setting = await portal.NewSettingAsync();
        await setting.SaveAsync(db => db.AgencyEntries.Add(AgencyEntry.Enter(
            Ids.New(), setting.Id, new AgencyDetails(Agency.Lado, "LADO duty desk", null, "01632 960 001", null, null, null, "Their page", TestClock.Today),
            setting[Role.Manager].Actor, TestClock.Start)));
        var breach = await CasePages.AllegationAsync(setting);
        var untold = await Given.ABreach(setting).About(setting[Role.Staff]).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        Assert.NotNull((await dsl.GetPageAsync($"/breaches/{untold.Id}")).Html.QuerySelector(".portal-next a[href='tel:01632960001']"));
        foreach (var page in new[]
        {
            $"/breaches/{untold.Id}", $"/breaches/{breach.Id}/contacts/new?agency=Lado", $"/breaches/{breach.Id}/sheets/Lado", $"/breaches/{breach.Id}/bundle/read",
        })
        {
            var text = (await dsl.GetPageAsync(page)).Body;
            Assert.Contains("01632 960 001", text, StringComparison.Ordinal);
            Assert.Contains("Checked on", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_sheet_of_the_settings_own_authority_comes_first_and_another_authoritys_says_so()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await CasePages.AllegationAsync(setting);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var sheet = await dsl.GetPageAsync($"/breaches/{breach.Id}/sheets/Lado");
        var authority = await setting.QueryAsync(db => db.Settings.Where(one => one.Id == setting.Id).Select(one => one.LocalAuthority).SingleAsync());

        Assert.Equal(!AuthorityName.Same("Kent", authority), sheet.Text.Contains("Another authority", StringComparison.Ordinal));
        Assert.DoesNotContain("Another authority", (await dsl.GetPageAsync($"/breaches/{breach.Id}/sheets/Ofsted")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_may_be_illegal_the_letter_of_the_LADO_comes_in_and_can_be_read()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet, illegal: true).Told(Agency.Lado).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var page = await dsl.GetPageAsync($"/breaches/{breach.Id}/files/new");
        var letter = Encoding.UTF8.GetBytes("We have received your referral.");

        var evidence = await dsl.PostFilesAsync(page, [], "Form.Files", ("a.txt", letter));
        var receipt = await dsl.PostFilesAsync(page, new() { ["Form.IsReceipt"] = "true" }, "Form.Files", ("letter.txt", letter));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (evidence.Status, receipt.Status));
        Assert.Contains("tick that it is one", evidence.Text, StringComparison.Ordinal);
        var shown = await dsl.GetPageAsync($"/breaches/{breach.Id}");
        var link = shown.Html.QuerySelector("main a[download]")!;
        Assert.Equal(HttpStatusCode.OK, (await dsl.GetAsync(link.GetAttribute("href")!)).Status);
    }

    [Fact]
    public async Task Parents_and_basic_facts_fill_the_sheet_and_the_outcome()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await CasePages.AllegationAsync(setting, await setting.NewPersonAsync());
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        await dsl.PostFormAsync(await dsl.GetPageAsync($"/breaches/{breach.Id}/parents"), new()
        {
            ["Form.WereTold"] = "true",
            ["Form.What"] = "That a colleague is away",
            ["Form.ToldOn"] = "2026-05-05",
            ["Form.ToldBy"] = "The manager",
        });
        await dsl.PostFormAsync(await dsl.GetPageAsync($"/breaches/{breach.Id}/facts"), new() { ["Form.OccurredAt"] = "2026-05-06T09:15" });

        var sheet = await dsl.GetPageAsync($"/breaches/{breach.Id}/sheets/Lado");
        Assert.Equal("That a colleague is away (5 May 2026, by The manager)", sheet.Html.QuerySelector("[data-copy='Parents told']")?.TextContent);
        Assert.Equal("6 May 2026, 9:15 am", sheet.Html.QuerySelector("[data-copy='Date and time of the incident']")?.TextContent);
        var page = await dsl.GetPageAsync($"/breaches/{breach.Id}");
        Assert.Contains("That a colleague is away (5 May 2026, by The manager)", page.Text, StringComparison.Ordinal);
        var outcome = await dsl.GetPageAsync($"/breaches/{breach.Id}/outcome");
        Assert.Contains("That a colleague is away (5 May 2026, by The manager)", outcome.Text, StringComparison.Ordinal);
        Assert.Null(outcome.Html.QuerySelector("[name='Form.WereTold']"));
    }

    private static async Task<Guid> ReportAsync(TestSetting setting, params NamedSubject[] about)
    {
        var id = Ids.New();
        await setting.QueryAsync(async db =>
        {
            db.Breaches.Add(Breach.Report(
                id, setting.Id, "BR-2026-7002", new BreachReport(BreachCategory.Other, "Somebody shouted", null, null, null, false, false), about,
                await db.HandlersAsync(TestClock.Today, CancellationToken.None), setting[Role.Manager].Actor, TestClock.Start));
            return await db.SaveChangesAsync();
        });
        return id;
    }
}
