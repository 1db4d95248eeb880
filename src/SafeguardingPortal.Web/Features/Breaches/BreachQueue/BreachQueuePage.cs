using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.BreachQueue;

public sealed record BreachQueuePage(QueueCounts Counts, bool Closed, DateOnly Today, UncountedList<QueueLine> Cases, string? Find);

public sealed record QueueCounts(int Open, int NotTriaged, int Overdue);

/// <param name="NextDueOn">The last London day of the nearest duty still open.</param>
public sealed record QueueLine(
    Guid Id,
    string Reference,
    BreachCategory Category,
    BreachState State,
    CaseRoute Route,
    DateTimeOffset KnownAt,
    DateTimeOffset? ClosedAt,
    DateOnly? NextDueOn)
{
    public (string Kind, string Words) Due(DateOnly today) => NextDueOn switch
    {
        null when State is BreachState.Closed => ("quiet", "Closed"),
        null => ("quiet", "No limit runs"),
        { } day when day < today => ("overdue", $"{Words.Count(today.DayNumber - day.DayNumber, "day")} overdue"),
        { } day when day == today => ("due", "Due today"),
        { } day => ("info", $"By {Words.Date(day)}"),
    };
}
