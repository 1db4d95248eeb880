using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.InspectionPacks;

/// <summary>Policies long enough to be worth printing.</summary>
internal static class PackRows
{
    private const string Sentence =
        "Personal devices are put away before the session begins, in the place that this setting keeps for them, and stay there until it ends. ";

    public static async Task<Guid> AddPolicyAsync(this TestSetting setting, string title, int sections = 6, Adoption? adoption = null)
    {
        var id = Ids.New();
        var by = setting[Role.Manager].Actor;
        var at = TestClock.Start.AddDays(-30);
        await setting.SaveAsync(db =>
        {
            var policy = Policy.Create(id, setting.Id, title, PolicyKind.Policy, "Governing body", 12, by, at);
            var version = policy.StartVersion(Ids.New(), Document(title, sections), new DateOnly(2026, 4, 1), null, Ids.New, by, at);
            var rules = new SettingRules { Adoption = adoption is null ? AdoptionMode.None : AdoptionMode.AdoptedAtMeeting };
            if (adoption is not null)
            {
                version.SendForApproval(new Dictionary<string, string>(), null, Ids.New, by, at);
                version.Approve(adoption, rules, "Agreed", new DateOnly(2026, 4, 6), by, at);
            }

            policy.Publish(
                version, null, rules,
                new Publication(new DateOnly(2026, 4, 1), new DateOnly(2027, 4, 1), "First version", new DateOnly(2026, 4, 6)),
                Ids.New, by, at);
            db.Policies.Add(policy);
            db.PolicyVersions.Add(version);
        });
        return id;
    }

    private static PolicyDocument Document(string title, int sections) => new(
        title,
        [new KeyDetail("Designated Safeguarding Lead", "Priya Marsh"), new KeyDetail("Next review", "April 2027")],
        [.. Enumerable.Range(1, sections).Select(number => Section(number, title))],
        []);

    // Numbers as careless authors print them: one is used twice, one is skipped, some are blank.
    private static PolicySection Section(int number, string title) => new(
        number == 3 ? "2." : $"{number}.", $"Part {number} of {title}", number == 4 ? 2 : 1,
        [
            new PolicyClause("", "", 0, Sentence + "Everyone who works here, **paid or not**, keeps to it."),
            new PolicyClause($"{number}.1", "", 1, Sentence + Sentence),
            new PolicyClause($"{number}.1.1", "", 2, Sentence),
            new PolicyClause($"{number}.3", "", 1, Sentence + Sentence + Sentence),
            new PolicyClause("", "·", 2, "smart watches and fitness trackers"),
            new PolicyClause("", "·", 2, "glasses that record"),
        ]);
}
