using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tests.Breaches;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Lessons;

/// <summary>From the debrief to a lesson and from the lesson to what is done about it.</summary>
public sealed class LessonTests
{
    private readonly Cast cast = Cast.Nursery();

    private Actor Dee => cast.Actor("Dee");

    private NewLesson Good => new(LessonKind.Training, "Watches are forgotten", "Show them at the meeting", cast["Olu"].PersonId, new DateOnly(2026, 6, 1));

    [Fact]
    public void It_comes_from_a_debrief_and_has_words_an_owner_and_a_day()
    {
        var early = cast.Report("Ravi", "Nadia").Triaged(Dee).WithOutcome(Dee);
        Refused<DebriefFirst>(() => Learn(early, Good));
        var breach = early.Debriefed(Dee);

        Refused<LessonMissing>(() => Learn(breach, Good with { Learnt = " " }));
        Refused<LessonWithoutAction>(() => Learn(breach, Good with { What = "" }));
        Refused<LessonDueInThePast>(() => Learn(breach, Good with { DueOn = new DateOnly(2026, 4, 30) }));

        Assert.Equal("Watches are forgotten", Learn(breach.Closed(Dee), Good).Learnt);
    }

    [Fact]
    public void Nobody_in_the_frame_raises_it_or_is_given_it()
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee).WithOutcome(Dee).Debriefed(Dee);
        breach.DeclareConflict(Ids.Next(), cast["Olu"].PersonId, ConflictKind.Witness, cast.People, "Was there", Dee, Now);

        Refused<LessonOwnerUnfit>(() => Learn(breach, Good));
        Refused<LessonOwnerUnfit>(() => Learn(breach, Good with { OwnerId = cast["Nadia"].PersonId }));
        Refused<SubjectMayNotAct>(() => Lesson.From(Ids.Next(), breach, Good, cast.Actor("Nadia"), Now));
    }

    [Fact]
    public void It_is_answered_once_with_what_came_of_it_and_its_events_tell_nothing_of_the_case()
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee).WithOutcome(Dee).Debriefed(Dee);
        var lesson = Learn(breach, Good);

        Refused<ReasonMissing>(() => lesson.Finish(" ", cast.Actor("Olu"), Now));
        lesson.Finish("All but two came", cast.Actor("Olu"), Now.AddDays(40));
        Refused<LessonDoneAlready>(() => lesson.Finish("Again", Dee, Now));

        Assert.Equal("Olu", lesson.DoneBy);
        Assert.Equal(9, Assert.IsType<LessonFinished>(lesson.Raised[^1].What).DaysLate);
        Assert.All(lesson.Raised, raised => Assert.DoesNotContain(breach.Reference, raised.What.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_lesson_about_training_says_which_course_was_changed_and_no_other_does()
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee).WithOutcome(Dee).Debriefed(Dee);
        var (training, technical) = (Learn(breach, Good with { Kind = LessonKind.Training }), Learn(breach, Good with { Kind = LessonKind.TechnicalChange }));
        var course = Ids.Next();

        training.Finish("Named in it now", Dee, Now, course);
        Refused<LessonChangesNoCourse>(() => technical.Finish("Named in it now", Dee, Now, course));

        Assert.Equal(course, training.CourseId);
    }

    private Lesson Learn(Breach breach, NewLesson lesson) => Lesson.From(Ids.Next(), breach, lesson, Dee, Now);
}
