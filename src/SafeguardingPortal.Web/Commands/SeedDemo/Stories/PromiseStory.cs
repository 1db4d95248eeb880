using SafeguardingPortal.Domain.Policies.Promises;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>The leader goes through the texts in force and marks what people may hold the setting to.</summary>
internal sealed class PromiseStory(DemoWorld world, IReadOnlyList<ToldPolicy> policies)
{
    private const int OfEachKind = 2;

    /// <summary>Words of clauses in the starter texts, with their evidence; null where nothing in the portal shows them yet.</summary>
    private static readonly (string Words, string? EvidenceKey)[] Marks =
    [
        ("sign", "signed-policies"),
        ("storage place", "device-check-ins"),
        ("stored", "device-check-ins"),
        ("permission", "exceptions-before-use"),
        ("police", "breaches-both-contacts"),
        ("review", "reviews-on-time"),
        ("training", null),
    ];

    public void Tell()
    {
        foreach (var told in policies.Where(told => told.Policy.CurrentVersionId is not null))
        {
            var at = world.At(world.Calendar.DaysAgo(20), 14, 10);
            var clauses = ClauseOfPolicy.Of(told.Versions[^1].ToDocument()).Where(clause => clause.IsSuggested).ToList();
            var chosen = Marks.SelectMany(mark => clauses
                    .Where(clause => clause.Text.Contains(mark.Words, StringComparison.OrdinalIgnoreCase)).Take(OfEachKind)
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
