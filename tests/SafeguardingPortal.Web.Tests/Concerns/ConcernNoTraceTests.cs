using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Concerns.WatchConcerns;
using SafeguardingPortal.Web.Tests.Retention;

namespace SafeguardingPortal.Web.Tests.Concerns;

/// <summary>
/// Over random casts: whoever concerns are about, or are kept from, finds each page that takes no identifier as it was before there were any,
/// word for word; each page that takes one says that there is nothing; no mail and no log line holds a trace.
/// </summary>
public sealed partial class ConcernNoTraceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly Role[] Offices = [Role.Dsl, Role.DeputyDsl, Role.Manager, Role.Administrator, Role.Oversight, Role.Chair];

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public async Task Whoever_must_not_know_finds_every_page_as_it_was(int seed)
    {
        var chance = new Random(seed);
        var setting = await portal.NewSettingAsync();
        TestPerson[] inFrame = [await SomebodyAsync(setting, chance), await SomebodyAsync(setting, chance)];
        var before = new List<List<PortalAnswer>>();
        foreach (var person in inFrame)
            before.Add(await person.WalkAsync(portal.PlainPaths()));

        var (concern, consideration) = await PatternAsync(setting, inFrame[0], inFrame[1], chance);
        await RecordPages.WorkOutAsync(portal, setting);
        await portal.InScopeAsync(setting.Id, services => services.GetRequiredService<WatchConcernsTask>().RunAsync(CancellationToken.None));

        for (var number = 0; number < inFrame.Length; number++)
        {
            PageWalk.AssertUnchanged(before[number], await inFrame[number].WalkAsync(portal.PlainPaths()));

            foreach (var answer in await inFrame[number].WalkAsync(OfTheRecord(concern.Id).Concat(OfTheRecord(consideration))))
            {
                Assert.True(answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{answer.Path} answered {answer.Status}");
                Assert.DoesNotContain(concern.Reference, answer.Body, StringComparison.Ordinal);
            }

            var address = inFrame[number].Email;
            Assert.DoesNotContain(
                await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.ToAddress == address).Select(mail => mail.Body).ToListAsync()),
                body => body.Contains("LC-", StringComparison.Ordinal));
        }

        var log = await portal.ReadLogAsync();
        Assert.DoesNotContain(concern.Reference, log, StringComparison.Ordinal);
        Assert.DoesNotContain("quince", log, StringComparison.OrdinalIgnoreCase);
    }

    private static Task<TestPerson> SomebodyAsync(TestSetting setting, Random chance) =>
        setting.NewPersonAsync([.. Offices.Where(_ => chance.Next(2) == 0).DefaultIfEmpty(Role.Dsl)]);

    /// <summary>Three concerns at one place about the first, kept from the second, and somebody's sentence over them.</summary>
    private static async Task<(Concern Concern, Guid Consideration)> PatternAsync(TestSetting setting, TestPerson about, TestPerson kept, Random chance)
    {
        var concerns = new List<Concern>();
        for (var number = 0; number < 3; number++)
        {
            concerns.Add(await Given.AConcern(setting).About(about).KeptFrom(kept).RecordedBy(setting[Role.Oversight])
                .On(TestClock.Today.AddDays(-chance.Next(15))).SavedAsync());
        }

        var id = Ids.New();
        await setting.SaveAsync(db => db.Considerations.Add(Consideration.Record(
            id, setting.Id,
            new Considered(
                chance.Next(2) == 0 ? ConcernLens.Term : ConcernLens.Person, about.Id.ToString(), "Rule", concerns, ConsiderationDecision.NoFurtherAction,
                "quinces are in season"),
            null, Ids.New, setting[Role.Staff].Actor, TestClock.Start)));
        return (concerns[0], id);
    }

    private IEnumerable<string> OfTheRecord(Guid id) => portal.Routes()
        .Where(route => OwnPages().IsMatch(route))
        .Select(route => "/" + Parameter().Replace(route, id.ToString()));

    [GeneratedRegex(@"^(concerns|records|breaches|subject-access)/.*:guid")]
    private static partial Regex OwnPages();

    [GeneratedRegex(@"\{\w+(:guid)?\}")]
    private static partial Regex Parameter();
}
