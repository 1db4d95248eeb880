using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.SignOffs;

/// <summary>
/// Whatever people do, in whatever order, at their own devices and at tablets, with anything that was ever on anybody's screen: a signature
/// is its owner's, and under a text whose every part was shown to them before.
/// </summary>
public sealed class NobodySignsForAnotherTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const int Steps = 120;
    private const int Parts = 3;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task No_order_of_doings_yields_a_signature_by_someone_else_or_under_a_text_not_shown(int seed)
    {
        var world = await World.OfAsync(portal, seed);
        for (var step = 0; step < Steps; step++)
            await world.DoSomethingAsync();

        var signatures = await world.Setting.QueryAsync(db => db.SignOffs.AsNoTracking().ToListAsync());
        var shown = await world.Setting.QueryAsync(db => db.SectionsShown.AsNoTracking().ToListAsync());
        var trail = await world.Setting.QueryAsync(db => db.AuditEntries.AsNoTracking().ToListAsync());
        var versions = await world.Setting.QueryAsync(db => db.PolicyVersions.AsNoTracking().ToDictionaryAsync(row => row.Id));
        Assert.NotEmpty(signatures);
        Assert.All(signatures, signed =>
        {
            var entry = Assert.Single(trail, row => row.SubjectId == signed.Id && row.Event == "PolicySigned");
            Assert.Equal(signed.PersonId, entry.ActorId);
            var before = shown.Where(row =>
                row.PersonId == signed.PersonId && row.VersionId == signed.VersionId && row.ShownAt <= signed.SignedAt);
            Assert.Equal(Enumerable.Range(0, Parts), before.Select(row => row.Section).Distinct().Order());
            Assert.True(versions[signed.VersionId].InForceAt(signed.SignedAt));
            Assert.Equal(versions[signed.VersionId].Fingerprint, signed.Fingerprint);
            if (signed.HowShown == HowShown.SharedTablet)
            {
                // The last one who made themself known at this tablet is the one who signed.
                var last = trail.Where(row => row.Event == "PersonAtTablet" && row.Tablet == entry.Tablet && row.At <= signed.SignedAt)
                    .MaxBy(row => row.At);
                Assert.Equal(signed.PersonId, last!.ActorId);
            }
        });
    }

    private sealed class World(TestSetting setting, Guid policy, TestPerson[] people, Random random)
    {
        private readonly List<PortalClient> browsers = [];
        private readonly List<PortalClient> tablets = [];
        private readonly List<(string Fingerprint, string Statement)> seen = [];
        private readonly Dictionary<PortalClient, string> tokens = [];
        private int version = 1;

        public TestSetting Setting => setting;

        public static async Task<World> OfAsync(PortalFixture portal, int seed)
        {
            var setting = await portal.NewSettingAsync();
            var policy = await setting.PolicyToSignAsync(parts: Parts);
            TestPerson[] people = [setting[Role.Staff], setting[Role.Dsl], setting[Role.Manager]];
            var world = new World(setting, policy, people, new Random(seed));
            foreach (var person in people)
            {
                await person.CardAsync();
                world.browsers.Add(await person.SignInAsync());
            }

            world.tablets.Add(await setting.TabletAsync("Hall"));
            world.tablets.Add(await setting.TabletAsync("Kitchen"));
            return world;
        }

        public async Task DoSomethingAsync()
        {
            var (browser, tablet) = (Any(browsers), Any(tablets));
            switch (random.Next(20))
            {
                case < 5:
                    await LookAsync(browser, $"/sign-offs/{policy}");
                    break;
                case < 8:
                    await SignAsync(browser, $"/sign-offs/{policy}");
                    break;
                case < 11:
                    await tablet.ComeAsync(Any(people), $"/tablet/sign/{policy}", random.Next(6) == 0 ? "111222" : GivenTablets.Pin);
                    break;
                case < 15:
                    await LookAsync(tablet, $"/tablet/sign/{policy}");
                    break;
                case < 18:
                    await SignAsync(tablet, $"/tablet/sign/{policy}");
                    break;
                case 18 when version < 4:
                    await setting.NextVersionAsync(policy, $"Clause of version {++version}", setting.Now, Parts);
                    break;
                default:
                    await tablet.GetAsync("/tablet");
                    break;
            }
        }

        private async Task LookAsync(PortalClient client, string path)
        {
            var page = await client.GetAsync(path + (random.Next(4) == 0 ? "?whole=true" : $"?section={random.Next(1, Parts + 2)}"));
            if (page.ValueOf("__RequestVerificationToken") is { } token)
                tokens[client] = token;
            if (page.ValueOf("Form.Fingerprint") is { } fingerprint)
                seen.Add((fingerprint, page.ValueOf("Form.Statement")!));
        }

        // With anything that was on anybody's screen, and anybody's name.
        private async Task SignAsync(PortalClient client, string path)
        {
            if (seen.Count == 0 || !tokens.TryGetValue(client, out var token))
                return;

            var (fingerprint, statement) = seen[^random.Next(1, Math.Min(seen.Count, 4) + 1)];
            var person = Any(people);
            await client.PostAsync(path, new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token,
                ["Form.Fingerprint"] = fingerprint,
                ["Form.Statement"] = statement,
                ["Form.PersonId"] = person.Id.ToString(),
                ["Form.TypedName"] = random.Next(3) == 0 ? Any(people).Name : person.Name,
                ["Form.Drawing"] = random.Next(2) == 0 ? "M10 10L20 20L30 15L40 30L50 20L60 40L70 30L80 50" : "",
                ["Form.WitnessId"] = Any(people).Id.ToString(),
                ["Form.Confirmed"] = "true",
            });
        }

        private T Any<T>(IReadOnlyList<T> things) => things[random.Next(things.Count)];
    }
}
