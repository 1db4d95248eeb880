using SafeguardingPortal.Domain.Policies.Promises;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>The leader goes through the texts in force and marks what people may hold the setting to.</summary>
internal sealed class PromiseStory(DemoWorld world, IReadOnlyList<ToldPolicy> policies)
{
    /// <summary>Words of clauses in the starter texts, with their evidence; null where nothing in the portal shows them yet.</summary>
    private static readonly (string Words, string? EvidenceKey)[] Marks =
    [
        ("acceptable use policy that they sign", "signed-policies"),
        ("I sign again each year", "signed-policies"),
        ("puts every personal device", "device-check-ins"),
        ("I put my phone", "device-check-ins"),
        ("I put my devices", "device-check-ins"),
        ("{{permission_rule}}", "exceptions-before-use"),
        ("both the police and the LADO are told", "breaches-both-contacts"),
        ("This policy is reviewed", "reviews-on-time"),
        ("refreshed at least once a year", "training-current"),
        ("explained at induction", "inductions-signed"),
        ("hold a debrief", "lessons-carried-out"),
    ];

    public void Tell()
    {
        foreach (var told in policies.Where(told => told.Policy.CurrentVersionId is not null))
        {
            var at = world.At(world.Calendar.DaysAgo(20), 14, 10);
            var clauses = ClauseOfPolicy.Of(told.Versions[^1].Written());
            var chosen = Marks.SelectMany(mark => clauses
                    .Where(clause => clause.Text.Contains(mark.Words, StringComparison.OrdinalIgnoreCase))
                    .Select(clause => (Clause: clause, mark.EvidenceKey)))
                .DistinctBy(found => found.Clause.Key);
            foreach (var (clause, evidenceKey) in chosen)
            {
                world.Tell(Promise.Mark(
                    world.NewId(), world.Setting.Id, told.Policy.Id, clause.Text, evidenceKey, world.As("manager", at), at));
            }
        }
    }
}
