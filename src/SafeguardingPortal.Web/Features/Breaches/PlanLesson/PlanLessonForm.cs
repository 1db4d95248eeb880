using FluentValidation;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Web.Platform.Forms;

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
            .AtMost(2000);
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what kind of change it is.");
        RuleFor(form => form.What).NotEmpty().WithMessage("Say what is to be done.")
            .AtMost(2000);
        RuleFor(form => form.OwnerId).NotNull().WithMessage("Choose who carries it out.");
        RuleFor(form => form.DueOn).NotNull().WithMessage("Give the day by which it is done.");
    }
}
