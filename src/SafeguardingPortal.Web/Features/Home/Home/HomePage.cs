using SafeguardingPortal.Web.Platform.Display;
using SafeguardingPortal.Web.Platform.Tasks;

namespace SafeguardingPortal.Web.Features.Home.Home;

/// <summary>Three questions at once: what do I owe, what waits for me, is my setting all right.</summary>
/// <param name="Measures">Empty for those who may not see figures.</param>
public sealed record HomePage(IReadOnlyList<HomeTask> Owed, IReadOnlyList<HomeTask> Waiting, IReadOnlyList<Measure> Measures);
