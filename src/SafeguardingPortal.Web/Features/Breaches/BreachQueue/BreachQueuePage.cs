using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.BreachQueue;

public sealed record BreachQueuePage(QueueCounts Counts, bool Closed, DateOnly Today, UncountedList<QueueLine> Cases, string? Find);

public sealed record QueueCounts(int Open, int NotTriaged, int Overdue);

/// <param name="NextDueOn">The last London day of the nearest duty still open.</param>
/// <param name="LookAgainOn">The London day on which it is looked at again, where nothing is recorded until then.</param>
public sealed record QueueLine(
    Guid Id,
    string Reference,
    BreachCategory Category,
    BreachState State,
    CaseRoute Route,
    DateTimeOffset KnownAt,
    DateTimeOffset? ClosedAt,
    DateOnly? NextDueOn,
    DateOnly? LookAgainOn)
{
    public (string Kind, string Words) Due(DateOnly today) => (NextDueOn, LookAgainOn) switch
    {
        (null, _) when State is BreachState.Closed => ("quiet", "Closed"),
        ({ } day, _) when day < today => ("overdue", $"{Words.Count(today.DayNumber - day.DayNumber, "day")} overdue"),
        ({ } day, _) when day == today => ("due", "Due today"),
        (_, { } again) when again <= today => ("due", "Look at it again"),
        ({ } day, _) => ("info", $"By {Words.Date(day)}"),
        (null, { } again) => ("quiet", $"Look again by {Words.Date(again)}"),
        (null, null) => ("quiet", "No limit runs"),
    };
}
