using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Lessons;

/// <summary>Says nothing of the case: the entry is read by whoever may know of the lesson.</summary>
public sealed record LessonRaised(LessonKind Kind, DateOnly DueOn) : DomainEvent
{
    public override string Sentence => $"A lesson is to be carried out: {Kind.Label().ToLowerInvariant()}";
}

public sealed record LessonGiven(LessonKind Kind, DateOnly DueOn) : DomainEvent
{
    public override string Sentence => $"A lesson was given to somebody else to carry out: {Kind.Label().ToLowerInvariant()}";
}

/// <param name="DaysLate">Calendar days after its day; 0 when in time.</param>
public sealed record LessonFinished(LessonKind Kind, int DaysLate) : DomainEvent
{
    public override string Sentence => $"A lesson was carried out: {Kind.Label().ToLowerInvariant()}";
}

public static class LessonWords
{
    public static string Label(this LessonKind kind) => kind switch
    {
        LessonKind.Training => "Train or tell people",
        LessonKind.TechnicalChange => "Change something technical",
        LessonKind.Other => "Something else",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
