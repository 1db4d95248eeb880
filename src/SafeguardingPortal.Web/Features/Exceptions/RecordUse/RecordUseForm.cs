using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Exceptions.RecordUse;

public sealed record RecordUsePage(RecordUseForm Form, ExceptionHead Head);

public sealed class RecordUseForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>London wall clock, as is the end.</summary>
    public DateTime? UsedFrom { get; set; }

    public DateTime? UsedUntil { get; set; }

    public string? Note { get; set; }
}

public sealed class RecordUseFormValidator : AbstractValidator<RecordUseForm>
{
    public RecordUseFormValidator()
    {
        RuleFor(form => form.UsedFrom).NotNull().WithMessage("Enter when the use began.");
        RuleFor(form => form.UsedUntil).NotNull().WithMessage("Enter when the use ended.");
        RuleFor(form => form.Note)
            .NotEmpty().WithMessage("Say in a few words what it was used for.")
            .AtMost(2000);
    }
}
