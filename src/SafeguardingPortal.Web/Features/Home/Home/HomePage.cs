using SafeguardingPortal.Web.Platform.Display;

namespace SafeguardingPortal.Web.Features.Home.Home;

/// <summary>Three questions at once: what do I owe, what waits for me, is my setting all right.</summary>
/// <param name="Measures">Empty for those who may not see figures.</param>
public sealed record HomePage(IReadOnlyList<HomeTask> Owed, IReadOnlyList<HomeTask> Waiting, IReadOnlyList<Measure> Measures);

/// <summary>One thing to do: what it is, how urgent, and the words on its button.</summary>
/// <param name="Kind">kept, due, overdue, info or quiet.</param>
public sealed record HomeTask(string What, string Kind, string Status, string Path, string Verb);
