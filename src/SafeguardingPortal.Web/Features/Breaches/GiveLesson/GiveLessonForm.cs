using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.GiveLesson;

public sealed class GiveLessonForm : IVersionedForm
{
    public int Version { get; set; }

    public Guid? OwnerId { get; set; }

    public string? Reason { get; set; }
}

public sealed class GiveLessonFormValidator : AbstractValidator<GiveLessonForm>
{
    public GiveLessonFormValidator()
    {
        RuleFor(form => form.OwnerId).NotNull().WithMessage("Choose who carries it out.");
        RuleFor(form => form.Reason).Reason();
    }
}
