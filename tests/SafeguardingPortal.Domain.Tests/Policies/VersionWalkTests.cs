using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Comparing;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Policies.PolicySteps;

namespace SafeguardingPortal.Domain.Tests.Policies;

/// <summary>Whatever people do to a policy, in whichever order, some things hold. Each walk is a year of steps, the same for its number.</summary>
public sealed class VersionWalkTests
{
    public static TheoryData<int, AdoptionMode, bool> Walks
    {
        get
        {
            var walks = new TheoryData<int, AdoptionMode, bool>();
            foreach (var mode in Enum.GetValues<AdoptionMode>())
            {
                for (var seed = 1; seed <= 15; seed++)
                    walks.Add(seed, mode, seed % 2 == 0);
            }

            return walks;
        }
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public void One_text_is_in_force_at_a_time_and_none_that_was_changes(int seed, AdoptionMode mode, bool twoPeople)
    {
        var walk = new Walk(seed, new SettingRules { Adoption = mode, TwoPersonApproval = twoPeople });

        for (var day = 0; day < 365; day++)
        {
            walk.Step();
            walk.Check();
        }

        Assert.True(walk.Published.Count > 1, "The walk published too little to show anything.");
        walk.CheckHistory();
    }

    private sealed class Walk(int seed, SettingRules rules)
    {
        private static readonly Actor Chair = new(Guid.NewGuid(), "Clem Adair", new HashSet<Role> { Role.Chair });
        private readonly Random chance = new(seed);
        private readonly Policy policy = Policy.Create(Guid.NewGuid(), Guid.NewGuid(), "Phones", PolicyKind.Policy, null, null, Leader, Now);
        private readonly List<PolicyVersion> versions = [];
        private DateTimeOffset now = Now;

        public List<(PolicyVersion Version, DateTimeOffset From, string Fingerprint)> Published { get; } = [];

        private PolicyVersion? Draft => versions.Find(version => version.Id == policy.DraftVersionId);

        private PolicyVersion? Current => versions.Find(version => version.Id == policy.CurrentVersionId);

        private DateOnly Day => DateOnly.FromDateTime(now.UtcDateTime);

        public void Step()
        {
            now = now.AddDays(1);
            var by = chance.Next(2) == 0 ? Leader : Dsl;
            var before = policy.CurrentVersionId;
            try
            {
                Act(by);
            }
            catch (RuleBrokenException)
            {
                // Refused: then nothing may have changed hands.
                Assert.Equal(before, policy.CurrentVersionId);
            }

            if (Draft?.PublishOn <= Day)
                policy.PublishPlanned(Draft, Current, Day, now);
            if (policy.CurrentVersionId != before)
                Published.Add((Current!, now, Current!.Fingerprint!));
        }

        public void Check()
        {
            Assert.True(versions.Count(version => version.State == PolicyVersionState.Published) <= 1);
            Assert.Equal(Current?.Id, versions.SingleOrDefault(version => version.State == PolicyVersionState.Published)?.Id);
            Assert.All(Published, published =>
                Assert.Equal(published.Fingerprint, PolicyFingerprint.Of(published.Version.ToDocument())));
            Assert.All(Published.Where(_ => rules.TwoPersonApproval), published =>
                Assert.DoesNotContain(published.Version.Authors, author =>
                    author.PersonId == published.Version.ApprovedById && published.Version.Adoption.Kind != AdoptionKind.NotRecorded));
            Assert.All(versions.Where(version => version.State == PolicyVersionState.Superseded), version => Assert.NotNull(version.EndedAt));
        }

        /// <summary>As at any instant since the first publication exactly one text was in force, and each change can be told.</summary>
        public void CheckHistory()
        {
            for (var at = Published[0].From; at <= now; at = at.AddHours(7))
                Assert.Single(versions, version => version.InForceAt(at));
            foreach (var (earlier, later) in Published.Zip(Published.Skip(1)))
            {
                Assert.Equal(earlier.Version.EndedAt, later.From);
                var changes = PolicyComparison.Between(earlier.Version.ToDocument(), later.Version.ToDocument());
                Assert.Equal(earlier.Fingerprint == later.Fingerprint, changes.NothingChanged);
            }
        }

        private void Act(Actor by)
        {
            var draft = Draft;
            if (draft is null)
            {
                versions.Add(policy.StartVersion(
                    Guid.NewGuid(), Saying($"Ask {{{{dsl}}}}, rule {chance.Next(5)}."), null, "Review", Guid.NewGuid, by, now));
                return;
            }

            var words = new Dictionary<string, string> { ["dsl"] = chance.Next(2) == 0 ? "Jo Marsh" : "Amara Bell" };
            var publication = new Publication(null, null, "New rule", Day) { Words = words, AdoptionNotRecorded = chance.Next(20) == 0 };
            switch (chance.Next(8))
            {
                case 0:
                    draft.Rewrite(Saying($"Ask {{{{dsl}}}}, rule {chance.Next(5)}."), null, Guid.NewGuid, by, now);
                    break;
                case 1:
                    draft.Consult(Guid.NewGuid(), Asking(), by, now);
                    break;
                case 2 or 3:
                    draft.SendForApproval(words, null, Guid.NewGuid, by, now);
                    break;
                case 4 or 5:
                    draft.Approve(Adopted(), rules, "Fine", Day, chance.Next(2) == 0 ? by : Chair, now);
                    break;
                case 6:
                    policy.PlanPublication(draft, Current, rules, publication, Day.AddDays(chance.Next(1, 6)), Guid.NewGuid, by, now);
                    break;
                default:
                    if (chance.Next(4) == 0)
                        draft.SendBack("Not yet", by, now);
                    else
                        policy.Publish(draft, Current, rules, publication, Guid.NewGuid, by, now);
                    break;
            }
        }

        private Adoption Adopted() => rules.Adoption switch
        {
            AdoptionMode.None => Adoption.None,
            AdoptionMode.RatifiedByBody => Adoption.RatifiedByBody("Governing body", Day, null),
            AdoptionMode.AdoptedAtMeeting => Adoption.AdoptedAtMeeting("Committee", Day, "Sam Reed", "Chair"),
            _ => throw new InvalidOperationException(),
        };
    }
}
