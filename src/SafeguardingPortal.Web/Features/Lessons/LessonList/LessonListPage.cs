using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Lessons.LessonList;

/// <param name="Register">Everybody's, and not only the reader's own.</param>
public sealed record LessonListPage(bool Done, bool Register, DateOnly Today, PagedList<LessonLine> Lessons);

/// <param name="Case">The reference of the case that it came from; null for somebody who may not know.</param>
public sealed record LessonLine(
    Guid Id, string What, LessonKind Kind, string Owner, DateOnly DueOn, DateTimeOffset? DoneAt, Guid CaseId, string? Case)
{
    public (string Kind, string Word) StandingOn(DateOnly today) =>
        DoneAt is { } done ? ("kept", $"Done on {Words.Date(done)}")
        : DueOn < today ? ("overdue", $"{Words.Count(today.DayNumber - DueOn.DayNumber, "day")} late")
        : DueOn == today ? ("due", "Due today")
        : ("info", $"By {Words.Date(DueOn)}");
}
