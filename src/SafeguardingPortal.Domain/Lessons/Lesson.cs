using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Lessons;

public enum LessonKind
{
    /// <summary>People are trained or told anew.</summary>
    Training,

    /// <summary>A device, a filter, an account or a setting of one is changed.</summary>
    TechnicalChange,

    /// <summary>Anything else. A change of policy is a review of that policy.</summary>
    Other,
}

/// <summary>
/// Something learnt from a case, and what is done about it by whom and when (C232, C233). It is carried out by people who may know nothing of the
/// case, so its words name neither a person nor the case; the way back is shown only to those who may open it. It may outlive the case.
/// </summary>
public sealed class Lesson : Aggregate
{
    private Lesson()
    {
    }

    public Guid FromCaseId { get; private init; }

    public LessonKind Kind { get; private init; }

    public string Learnt { get; private init; } = "";

    public string What { get; private init; } = "";

    public Guid OwnerId { get; private set; }

    public DateOnly DueOn { get; private init; }

    public Guid RaisedById { get; private init; }

    public DateTimeOffset? DoneAt { get; private set; }

    public string? DoneBy { get; private set; }

    public string? Done { get; private set; }

    /// <summary>The course that was changed or begun because of it.</summary>
    public Guid? CourseId { get; private set; }

    /// <summary>Also after the case was closed: some lessons come late.</summary>
    public static Lesson From(Guid id, Breach breach, NewLesson lesson, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(by);
        if (breach.IsKeptFrom(by.PersonId))
            throw new RuleBrokenException(new SubjectMayNotAct());
        if (breach.DebriefHeldOn is null)
            throw new RuleBrokenException(new DebriefFirst());
        if (string.IsNullOrWhiteSpace(lesson.Learnt))
            throw new RuleBrokenException(new LessonMissing());
        if (string.IsNullOrWhiteSpace(lesson.What))
            throw new RuleBrokenException(new LessonWithoutAction());
        if (breach.IsKeptFrom(lesson.OwnerId))
            throw new RuleBrokenException(new LessonOwnerUnfit());
        if (lesson.DueOn < Calendar.London.Date(now))
            throw new RuleBrokenException(new LessonDueInThePast());

        var raised = new Lesson
        {
            Id = id,
            SettingId = breach.SettingId,
            FromCaseId = breach.Id,
            Kind = lesson.Kind,
            Learnt = lesson.Learnt.Trim(),
            What = lesson.What.Trim(),
            OwnerId = lesson.OwnerId,
            DueOn = lesson.DueOn,
            RaisedById = by.PersonId,
        };
        raised.Raise(new LessonRaised(lesson.Kind, lesson.DueOn), by, now);
        return raised;
    }

    /// <summary>Gives it to somebody else to carry out, as where its owner left or came into the frame of the case.</summary>
    public void GiveTo(Breach breach, Guid ownerId, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        ArgumentNullException.ThrowIfNull(by);
        if (breach.IsKeptFrom(by.PersonId))
            throw new RuleBrokenException(new SubjectMayNotAct());
        if (DoneAt is not null)
            throw new RuleBrokenException(new LessonDoneAlready());
        if (breach.IsKeptFrom(ownerId))
            throw new RuleBrokenException(new LessonOwnerUnfit());
        if (OwnerId == ownerId)
            throw new RuleBrokenException(new LessonIsTheirs());
        reason = ReasonMissing.Require(reason);
        OwnerId = ownerId;
        Raise(new LessonGiven(Kind, DueOn), by, now, reason);
    }

    /// <summary>Says what came of it; that it was not done, and why, is an answer too.</summary>
    /// <param name="courseId">Which course was changed by it, where it is a lesson about training.</param>
    public void Finish(string done, Actor by, DateTimeOffset now, Guid? courseId = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (DoneAt is not null)
            throw new RuleBrokenException(new LessonDoneAlready());
        if (courseId is not null && Kind is not LessonKind.Training)
            throw new RuleBrokenException(new LessonChangesNoCourse());
        Done = ReasonMissing.Require(done, "Done");
        CourseId = courseId;
        (DoneBy, DoneAt) = (by.Name, now);
        Raise(new LessonFinished(Kind, Math.Max(0, Calendar.London.Date(now).DayNumber - DueOn.DayNumber)), by, now, Done);
    }
}

/// <summary>A lesson as the form gives it.</summary>
/// <param name="Learnt">What was learnt, for people who know nothing of the case.</param>
/// <param name="What">What is done about it.</param>
public sealed record NewLesson(LessonKind Kind, string Learnt, string What, Guid OwnerId, DateOnly DueOn);
