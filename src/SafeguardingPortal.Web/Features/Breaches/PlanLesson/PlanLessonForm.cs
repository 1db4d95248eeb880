using FluentValidation;
using SafeguardingPortal.Domain.Lessons;

namespace SafeguardingPortal.Web.Features.Breaches.PlanLesson;

public sealed class PlanLessonForm
{
    public string? Learnt { get; set; }

    public LessonKind? Kind { get; set; }

    public string? What { get; set; }

    public Guid? OwnerId { get; set; }

    public DateOnly? DueOn { get; set; }

    internal NewLesson ToLesson() => new(Kind!.Value, Learnt!, What!, OwnerId!.Value, DueOn!.Value);
}

public sealed class PlanLessonFormValidator : AbstractValidator<PlanLessonForm>
{
    public PlanLessonFormValidator()
    {
        RuleFor(form => form.Learnt).NotEmpty().WithMessage("Say what was learnt.")
            .MaximumLength(2000).WithMessage("Shorten this to 2,000 characters.");
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what kind of change it is.");
        RuleFor(form => form.What).NotEmpty().WithMessage("Say what is to be done.")
            .MaximumLength(2000).WithMessage("Shorten this to 2,000 characters.");
        RuleFor(form => form.OwnerId).NotNull().WithMessage("Choose who carries it out.");
        RuleFor(form => form.DueOn).NotNull().WithMessage("Give the day by which it is done.");
    }
}
