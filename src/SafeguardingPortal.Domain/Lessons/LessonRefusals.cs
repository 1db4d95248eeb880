using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Lessons;

public sealed record DebriefFirst() : Refusal("Record the debrief first. A lesson comes from looking back together.");

public sealed record LessonMissing() : Refusal("Say what was learnt.", "Learnt");

public sealed record LessonWithoutAction() : Refusal("Say what is to be done.", "What");

/// <summary>Shown to a handler alone, who knows the case.</summary>
public sealed record LessonOwnerUnfit() : Refusal("Choose somebody whom this report is not about and who is not kept out of it.", "OwnerId");

public sealed record LessonIsTheirs() : Refusal("This person carries it out already. Choose somebody else.", "OwnerId");

public sealed record LessonDueInThePast() : Refusal("Choose today or a day to come.", "DueOn");

public sealed record LessonDoneAlready() : Refusal("This has been answered already.");

public sealed record LessonChangesNoCourse() : Refusal("Only a lesson about training changes a course.", "CourseId");
