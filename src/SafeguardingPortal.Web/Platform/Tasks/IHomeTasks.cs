namespace SafeguardingPortal.Web.Platform.Tasks;

/// <summary>
/// What one feature asks of the person who has signed in. A feature adds a class of this kind beside what it speaks of, and it is
/// found by scanning: the home page shows its tasks from then on.
/// </summary>
public interface IHomeTasks
{
    HomeGroup Group { get; }

    /// <summary>
    /// Looked up anew each time the home page is opened, so it is one indexed query or two. Counts and dates only: nothing in a task
    /// tells what a record is about, and nothing counts a record that is kept from this person.
    /// </summary>
    Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct);
}

public enum HomeGroup
{
    /// <summary>What this person has to do as anyone who works here.</summary>
    Owed,

    /// <summary>What others cannot go on with until this person acts.</summary>
    Waiting,
}
