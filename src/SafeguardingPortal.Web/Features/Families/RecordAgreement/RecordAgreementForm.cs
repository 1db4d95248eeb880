using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Families;

namespace SafeguardingPortal.Web.Features.Families.RecordAgreement;

/// <param name="Versions">Every version that was ever in force, the newest of each policy first.</param>
public sealed record RecordAgreementPage(IReadOnlyList<SelectListItem> Versions, RecordAgreementForm Form);

public sealed class RecordAgreementForm
{
    public Guid? VersionId { get; set; }

    public string? Child { get; set; }

    public AgreementBy? AgreedBy { get; set; }

    public AgreementHow? How { get; set; }

    public DateOnly? AgreedOn { get; set; }
}

public sealed class RecordAgreementFormValidator : AbstractValidator<RecordAgreementForm>
{
    public RecordAgreementFormValidator()
    {
        RuleFor(form => form.VersionId).NotNull().WithMessage("Choose what was acknowledged.");
        RuleFor(form => form.Child).NotEmpty().WithMessage(new AgreementChildMissing().Message)
            .MaximumLength(60).WithMessage("Use 60 characters at most: initials or a reference.");
        RuleFor(form => form.AgreedBy).NotNull().WithMessage("Say who acknowledged it.");
        RuleFor(form => form.How).NotNull().WithMessage("Say how it was acknowledged.");
        RuleFor(form => form.AgreedOn).NotNull().WithMessage("Enter the day on which it was acknowledged.");
    }
}
