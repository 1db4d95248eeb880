using FluentValidation;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Web.Features.SignOffs.VerifySignature;

/// <param name="Found">What the code belongs to, once it was entered.</param>
public sealed record VerifySignaturePage(string Setting, VerifySignatureForm Form, CertificateOfSignature? Found);

public sealed class VerifySignatureForm
{
    /// <summary>As printed; small letters and missing hyphens do no harm.</summary>
    public string? Code { get; set; }
}

public sealed class VerifySignatureFormValidator : AbstractValidator<VerifySignatureForm>
{
    public VerifySignatureFormValidator() =>
        RuleFor(form => form.Code).NotEmpty().WithMessage("Enter the code that is printed on the certificate.");
}

public sealed record SignatureCodeUnknown()
    : Refusal("No signature of this setting has this code. Check it sign by sign: it is five groups of four.", "Code");
