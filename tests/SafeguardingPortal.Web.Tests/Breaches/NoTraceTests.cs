using System.Net;
using Microsoft.EntityFrameworkCore;
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
            before.Add(await person.WalkAsync(portal.PlainPaths()));

        var breach = await CaseAsync(setting, inFrame, chance);

        for (var number = 0; number < inFrame.Length; number++)
        {
            PageWalk.AssertUnchanged(before[number], await inFrame[number].WalkAsync(portal.PlainPaths()));

            foreach (var answer in await inFrame[number].WalkAsync(OfTheCase(breach)))
            {
                Assert.True(
                    answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{answer.Path} answered {answer.Status}");
                Assert.DoesNotContain(breach.Reference, answer.Body, StringComparison.Ordinal);
            }

            var address = inFrame[number].Email;
            Assert.Empty(await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.ToAddress == address).ToListAsync()));
        }

        Assert.DoesNotContain(breach.Reference, await portal.ReadLogAsync(), StringComparison.Ordinal);
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
                Ids.New(), new ContactMade(Agency.Lado, null, "", "Duty desk", TestClock.Start, ContactMethod.Phone, "What we know", LateBecause: "So it fell"), by, TestClock.Start);
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

    private IEnumerable<string> OfTheCase(Breach breach) => portal.Routes()
        .Where(route => route.StartsWith("breaches", StringComparison.Ordinal) && route.Contains(":guid", StringComparison.Ordinal))
        .Select(route => "/" + route
            .Replace("{id:guid}", breach.Id.ToString(), StringComparison.Ordinal)
            .Replace("{contactId:guid}", breach.Contacts[0].Id.ToString(), StringComparison.Ordinal)
            .Replace("{conflictId:guid}", breach.Conflicts[0].Id.ToString(), StringComparison.Ordinal)
            .Replace("{opinionId:guid}", breach.SecondOpinions[0].Id.ToString(), StringComparison.Ordinal)
            .Replace("{duty}", "lado", StringComparison.Ordinal)
            .Replace("{agency}", "lado", StringComparison.Ordinal))
        .Select(path => System.Text.RegularExpressions.Regex.Replace(path, @"\{\w+:guid\}", breach.Id.ToString()));
}
