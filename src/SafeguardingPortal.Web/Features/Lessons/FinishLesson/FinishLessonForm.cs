using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Lessons.FinishLesson;

public sealed class FinishLessonForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Done { get; set; }

    /// <summary>The course that was changed by it.</summary>
    public Guid? CourseId { get; set; }
}

public sealed class FinishLessonFormValidator : AbstractValidator<FinishLessonForm>
{
    public FinishLessonFormValidator() => RuleFor(form => form.Done)
        .NotEmpty().WithMessage("Say what came of it.")
        .AtMost(2000);
}
