using System.Net;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>
/// Over random casts and random ways of coming into the frame: each page that takes no identifier reads the same, word for word, before
/// there was a case and after; each that takes one says that there is no such case; no mail, no log line holds it.
/// </summary>
public sealed class NoTraceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly Role[] Offices = [Role.Dsl, Role.DeputyDsl, Role.Manager, Role.Administrator, Role.Oversight, Role.Chair];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Whoever_is_in_the_frame_finds_every_page_as_it_was(int seed)
    {
        var chance = new Random(seed);
        var setting = await portal.NewSettingAsync();
        TestPerson[] inFrame = [await SomebodyAsync(setting, chance), await SomebodyAsync(setting, chance)];
        var before = new List<List<PortalAnswer>>();
        foreach (var person in inFrame)
            before.Add(await WalkAsync(person, Plain()));

        var breach = await CaseAsync(setting, inFrame, chance);

        for (var number = 0; number < inFrame.Length; number++)
        {
            var after = await WalkAsync(inFrame[number], Plain());
            foreach (var (then, now) in before[number].Zip(after))
            {
                Assert.Equal((then.Path, then.Status), (now.Path, now.Status));
                Assert.True(then.TimelessText == now.TimelessText, $"{now.Path} changed for somebody in the frame: {now.Text}");
            }

            foreach (var answer in await WalkAsync(inFrame[number], OfTheCase(breach)))
            {
                Assert.True(
                    answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{answer.Path} answered {answer.Status}");
                Assert.DoesNotContain(breach.Reference, answer.Body, StringComparison.Ordinal);
            }

            var address = inFrame[number].Email;
            Assert.Empty(await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.ToAddress == address).ToListAsync()));
        }

        Assert.DoesNotContain(breach.Reference, await LogAsync(), StringComparison.Ordinal);
    }

    private static Task<TestPerson> SomebodyAsync(TestSetting setting, Random chance) =>
        setting.NewPersonAsync([.. Offices.Where(_ => chance.Next(2) == 0).DefaultIfEmpty(Role.Dsl)]);

    /// <summary>A case about the first, with the second kept out of it, perhaps the other way round, worked on by the others.</summary>
    private static async Task<Breach> CaseAsync(TestSetting setting, TestPerson[] inFrame, Random chance)
    {
        var (about, kept) = chance.Next(2) == 0 ? (inFrame[0], inFrame[1]) : (inFrame[1], inFrame[0]);
        var by = setting[Role.Staff].Actor;
        var breach = await Given.ABreach(setting).About(about).ReportedBy(setting[Role.Staff], TestClock.Start.AddDays(-chance.Next(6)))
            .HandledBy(setting[Role.Staff]).SavedAsync();
        await setting.QueryAsync(async db =>
        {
            var stored = await db.Breaches.Include(one => one.Subjects).Include(one => one.Conflicts).SingleAsync(one => one.Id == breach.Id);
            var people = (await db.People.Include(person => person.Roles).ToListAsync())
                .Select(person => new PersonInRoles(person.Id, person.RolesOn(TestClock.Today))).ToList();
            stored.DeclareConflict(Ids.New(), kept.Id, ConflictKind.RelatedToSubject, people, "Partners", by, TestClock.Start);
            stored.Triage(
                new TriageAnswers(TriageDecision.Allegation, HarmThreshold.MayMeet, chance.Next(2) == 0, false, false, false, null, null, "As told"),
                new(), by, TestClock.Start);
            stored.RecordContact(
                Ids.New(), new ContactMade(Agency.Lado, null, "", "Duty desk", TestClock.Start, ContactMethod.Phone, "What we know"), by, TestClock.Start);
            stored.AskToInvestigate(Ids.New(), "The witness leaves", setting[Role.Oversight].Id, "Olu", by, TestClock.Start);
            db.CasePapers.Add(Papers(stored));
            return await db.SaveChangesAsync();

            Domain.Breaches.Papers.CasePapers Papers(Breach of)
            {
                var papers = Domain.Breaches.Papers.CasePapers.For(of);
                papers.WriteToReporter(of, Ids.New(), NoteKind.BasicFacts, "Thank you", by, TestClock.Start);
                return papers;
            }
        });
        return await setting.QueryAsync(db =>
            db.Breaches.AsNoTracking().Include(one => one.Contacts).Include(one => one.SecondOpinions).Include(one => one.Conflicts).SingleAsync(one => one.Id == breach.Id));
    }

    private static async Task<List<PortalAnswer>> WalkAsync(TestPerson person, IEnumerable<string> paths)
    {
        using var client = await person.SignInAsync();
        var answers = new List<PortalAnswer>();
        foreach (var path in paths)
            answers.Add(await client.GetAsync(path));
        return answers;
    }

    private IEnumerable<string> Plain() => Routes().Where(route => !route.Contains('{', StringComparison.Ordinal)).Select(route => "/" + route);

    private IEnumerable<string> OfTheCase(Breach breach) => Routes()
        .Where(route => route.StartsWith("breaches", StringComparison.Ordinal) && route.Contains(":guid", StringComparison.Ordinal))
        .Select(route => "/" + route
            .Replace("{id:guid}", breach.Id.ToString(), StringComparison.Ordinal)
            .Replace("{contactId:guid}", breach.Contacts[0].Id.ToString(), StringComparison.Ordinal)
            .Replace("{conflictId:guid}", breach.Conflicts[0].Id.ToString(), StringComparison.Ordinal)
            .Replace("{opinionId:guid}", breach.SecondOpinions[0].Id.ToString(), StringComparison.Ordinal)
            .Replace("{duty}", "lado", StringComparison.Ordinal)
            .Replace("{agency}", "lado", StringComparison.Ordinal))
        .Select(path => System.Text.RegularExpressions.Regex.Replace(path, @"\{\w+:guid\}", breach.Id.ToString()));

    private List<string> Routes() =>
    [
        .. portal.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>()
            .Where(action => action.ActionConstraints!.OfType<HttpMethodActionConstraint>().Any(allowed => allowed.HttpMethods.Contains("GET")))
            .Select(action => action.AttributeRouteInfo!.Template!)
            .Where(route => route is not ("sign-in" or "sign-out"))
            .Distinct(),
    ];

    private async Task<string> LogAsync()
    {
        var log = "";
        foreach (var file in Directory.EnumerateFiles(portal.LogFolder))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream);
            log += await reader.ReadToEndAsync();
        }

        return log;
    }
}
