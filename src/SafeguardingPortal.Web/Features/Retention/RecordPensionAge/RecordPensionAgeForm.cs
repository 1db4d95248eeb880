using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Retention.RecordPensionAge;

public sealed class RecordPensionAgeForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>London date.</summary>
    public DateOnly? On { get; set; }

    public bool NotKnown { get; set; }

    public string? Reason { get; set; }
}

public sealed class RecordPensionAgeFormValidator : AbstractValidator<RecordPensionAgeForm>
{
    public RecordPensionAgeFormValidator()
    {
        RuleFor(form => form.On)
            .NotNull().When(form => !form.NotKnown, ApplyConditionTo.CurrentValidator).WithMessage("Give the day on which normal pension age is reached.")
            .Null().When(form => form.NotKnown, ApplyConditionTo.CurrentValidator).WithMessage("Give the day, or tick that nobody can find it out; not both.");
        RuleFor(form => form.Reason).Reason();
    }
}
