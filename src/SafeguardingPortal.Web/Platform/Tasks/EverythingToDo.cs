namespace SafeguardingPortal.Web.Platform.Tasks;

/// <summary>What all features together ask of the person who has signed in, the most urgent first.</summary>
public sealed class EverythingToDo(IEnumerable<IHomeTasks> kinds)
{
    private static readonly string[] Urgency = ["overdue", "due", "info"];

    public async Task<IReadOnlyList<HomeTask>> FindAsync(HomeGroup group, CancellationToken ct)
    {
        var tasks = new List<HomeTask>();
        // One after the other: they share the request's database connection.
        foreach (var kind in kinds.Where(kind => kind.Group == group))
            tasks.AddRange(await kind.FindAsync(ct));
        return [.. tasks.OrderBy(task => Array.IndexOf(Urgency, task.Kind) is var place and >= 0 ? place : Urgency.Length)];
    }
}
