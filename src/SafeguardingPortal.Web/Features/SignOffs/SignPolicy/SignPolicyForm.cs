using FluentValidation;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Web.Features.SignOffs.SignPolicy;

public sealed class SignPolicyForm
{
    /// <summary>Of the text that this page showed: the evidence of what was read.</summary>
    public string? Fingerprint { get; set; }

    /// <summary>The statement that this page showed.</summary>
    public string? Statement { get; set; }

    public HowShown HowShown { get; set; }

    public Guid? WitnessId { get; set; }

    public bool Confirmed { get; set; }

    public string? TypedName { get; set; }
}

public sealed class SignPolicyFormValidator : AbstractValidator<SignPolicyForm>
{
    public SignPolicyFormValidator()
    {
        RuleFor(form => form.Confirmed).Equal(true).WithMessage(new ConfirmationMissing().Message);
        RuleFor(form => form.TypedName).NotEmpty().WithMessage("Type your full name.")
            .MaximumLength(200).WithMessage("Type your full name, and nothing else.");
        RuleFor(form => form.WitnessId).NotNull().When(form => form.HowShown == HowShown.SharedTablet)
            .WithMessage(new WitnessMissing().Message);
    }
}
