using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.RecordAcknowledgement;

public sealed class RecordAcknowledgementForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reference { get; set; }

    /// <summary>London wall clock.</summary>
    public DateTime? AcknowledgedAt { get; set; }
}

public sealed class RecordAcknowledgementFormValidator : AbstractValidator<RecordAcknowledgementForm>
{
    public RecordAcknowledgementFormValidator()
    {
        RuleFor(form => form.Reference).AtMost(200);
        RuleFor(form => form.AcknowledgedAt).NotNull().WithMessage("Give the date and time of their acknowledgement.");
    }
}
