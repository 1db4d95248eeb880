using FluentValidation;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Web.Features.SignOffs.SignPolicy;

public sealed class SignPolicyForm
{
    /// <summary>Of the text that this page showed: the evidence of what was read.</summary>
    public string? Fingerprint { get; set; }

    /// <summary>The statement that this page showed.</summary>
    public string? Statement { get; set; }

    /// <summary>The page of the signature, where the text came in parts.</summary>
    public int? Section { get; set; }

    /// <summary>At a tablet, where no meeting says who stands by.</summary>
    public Guid? WitnessId { get; set; }

    public List<int?> Answers { get; set; } = [];

    public bool Confirmed { get; set; }

    public string? TypedName { get; set; }

    /// <summary>The strokes of a drawn signature, which stands in place of the typed name.</summary>
    public string? Drawing { get; set; }
}

public sealed class SignPolicyFormValidator : AbstractValidator<SignPolicyForm>
{
    public SignPolicyFormValidator()
    {
        RuleFor(form => form.Confirmed).Equal(true).WithMessage(new ConfirmationMissing().Message);
        RuleFor(form => form.TypedName).NotEmpty().When(form => string.IsNullOrEmpty(form.Drawing))
            .WithMessage("Type your full name, or draw your signature.");
        RuleFor(form => form.TypedName).MaximumLength(200).WithMessage("Type your full name, and nothing else.");
        RuleFor(form => form.TypedName).Must((form, _) => DrawnSignature.IsWellFormed(form.Drawing))
            .When(form => !string.IsNullOrEmpty(form.Drawing)).WithMessage(new DrawingUnreadable().Message);
    }
}

/// <summary>Where somebody signs.</summary>
/// <param name="MeetingLeadId">Who leads the meeting at the tablet, and so stands by.</param>
public sealed record SigningPlace(HowShown HowShown, string Device, Guid? MeetingLeadId);
