using FluentValidation;

namespace SafeguardingPortal.Web.Features.Policies.AcceptFinding;

public sealed class AcceptFindingForm
{
    public string? Reason { get; set; }
}

public sealed class AcceptFindingFormValidator : AbstractValidator<AcceptFindingForm>
{
    public AcceptFindingFormValidator() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Write why this may stand.");
}
