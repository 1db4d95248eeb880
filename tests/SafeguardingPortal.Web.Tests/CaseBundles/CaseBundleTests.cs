using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Tests.Print;

namespace SafeguardingPortal.Web.Tests.CaseBundles;

/// <summary>The case on paper: who may take it, what stands in it, whose name it carries, and what it leaves on record.</summary>
public sealed class CaseBundleTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly string[] Pages = ["/bundle", "/bundle/read", "/bundle/pdf"];

    [Fact]
    public async Task The_printed_case_says_it_all_on_numbered_pages_with_the_name_of_whoever_took_it()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Name = "Bundle Nursery");
        var breach = await CaseAsync(setting);
        await WorkedOnAsync(setting, breach);
        var concern = await Given.AConcern(setting).FromCase(breach).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        Assert.Contains("Make the PDF", (await client.GetPageAsync($"/breaches/{breach.Id}/bundle")).Text, StringComparison.Ordinal);

        using var response = await client.Http.GetAsync(new Uri($"/breaches/{breach.Id}/bundle/pdf", UriKind.Relative));
        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains(breach.Reference, response.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        using var pdf = new PdfReader(await response.Content.ReadAsByteArrayAsync());

        Assert.True(pdf.Pages >= 3, $"{pdf.Pages} pages");
        Assert.Contains("A4", pdf.Facts["Page size"], StringComparison.Ordinal);
        for (var page = 2; page <= pdf.Pages; page++)
            Assert.Contains($"Page {page} of {pdf.Pages}", pdf.PageTexts[page - 1], StringComparison.Ordinal);
        Assert.All(pdf.PageTexts, text => Assert.Contains($"Printed by {setting[Role.Dsl].Name} on Wed 6 May 2026", text, StringComparison.Ordinal));
        var all = string.Join(' ', pdf.PageTexts.SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        foreach (var words in new[]
        {
            GivenBreach.WhatHappened, "Take basic facts only", "Duty desk", "Conduct", "Tell the LADO", "Triaged", "Lockers moved to the door",
            concern.Reference, "Confidential", setting[Role.Staff].Name, "No note was taken",
            "She said that it was a rainbow", "Two of us", "Ring the desk", "Thank you for telling us", "A call twice a week", "Supervised", "Her brother in the next room",
        })
            Assert.Contains(words, all, StringComparison.Ordinal);
        Assert.DoesNotContain("A hunch of mine", all, StringComparison.Ordinal);
        foreach (var chapter in new[] { "What was reported", "Time limits", "Decisions", "Contacts with agencies", "Notes", "Tasks", "Everything that happened" })
            Assert.Equal(pdf.PageHeaded(chapter), pdf.NumberInContents(chapter));
        pdf.CheckSound();
        Assert.Equal("Printed the case bundle", await LastReadingAsync(setting, breach));
    }

    [Fact]
    public async Task Reading_it_on_screen_is_on_record_and_the_page_may_do_nothing()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await CaseAsync(setting);
        using var client = await setting.SignInAsAsync(Role.Manager);

        using var response = await client.Http.GetAsync(new Uri($"/breaches/{breach.Id}/bundle/read", UriKind.Relative));

        Assert.Contains("sandbox", string.Join(' ', response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains($"Read on screen by {setting[Role.Manager].Name}", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Read the case bundle", await LastReadingAsync(setting, breach));
    }

    [Theory]
    [InlineData(Role.Dsl, Role.Dsl)]
    [InlineData(Role.Dsl, Role.DeputyDsl)]
    [InlineData(Role.Manager, Role.Manager)]
    [InlineData(Role.Staff, Role.Chair)]
    public async Task Whoever_may_not_know_of_the_case_finds_no_bundle(Role about, Role reader)
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[about]).SavedAsync();
        using var client = await setting.SignInAsAsync(reader);
        using var stranger = portal.NewClient();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);

        foreach (var page in Pages.Select(page => $"/breaches/{breach.Id}{page}"))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(page)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(page)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(page)).Status);
            Assert.StartsWith("https://portal.test/sign-in", (await stranger.GetAsync(page)).Location, StringComparison.Ordinal);
        }

        Assert.Equal(0, await setting.QueryAsync(db => db.AuditEntries.CountAsync(entry => entry.SubjectId == breach.Id && entry.Event == "RecordOpened")));
    }

    private static Task WorkedOnAsync(TestSetting setting, Breach breach) => setting.QueryAsync(async db =>
    {
        var (by, now) = (setting[Role.Manager].Actor, TestClock.Start);
        var stored = await db.Breaches.Include(one => one.Contacts).Include(one => one.Subjects).Include(one => one.SecondOpinions).SingleAsync(one => one.Id == breach.Id);
        var work = CaseWork.Begin(stored, by, now);
        work.Enter(stored, Ids.New(), new NewEntry(EntryKind.Interview, "She said that it was a rainbow", "Two of us", now), by, now);
        work.PlanTask(stored, Ids.New(), new PlannedTask("Ring the desk", CaseTaskKind.Step, by.PersonId, new(2026, 5, 8)), [by.PersonId], by, now);
        work.NameWelfareContact(stored, "Somebody outside", "A call twice a week", by, now);
        work.ConsiderSuspension(stored, SuspensionChoice.Supervised, "Leave", "Small risk", by, now);
        work.NotePrivately(stored, Ids.New(), "A hunch of mine", by, now);
        var papers = CasePapers.For(stored);
        papers.WriteToReporter(stored, Ids.New(), NoteKind.BasicFacts, "Thank you for telling us", by, now);
        db.CaseWork.Add(work);
        db.CasePapers.Add(papers);
        return await db.SaveChangesAsync();
    });

    private static Task<Breach> CaseAsync(TestSetting setting) => Given.ABreach(setting).About(setting[Role.Oversight]).HandledBy(setting[Role.Manager])
        .Triaged(TriageDecision.Conduct, HarmThreshold.Unsure, guide: new(null, GuideAnswer.Unsure, null, null, null, "Her brother in the next room")).Told(Agency.Lado, "Take basic facts only. </style><b>x</b>").WithOutcome().Debriefed().SavedAsync();

    private static Task<string> LastReadingAsync(TestSetting setting, Breach breach) => setting.QueryAsync(db => db.AuditEntries
        .Where(entry => entry.SubjectId == breach.Id && entry.Event == "RecordOpened").OrderByDescending(entry => entry.At).Select(entry => entry.Sentence).FirstAsync());
}
