using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.CloseAsPart;

public sealed class CloseAsPartForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>The reference of the other report.</summary>
    public string? Other { get; set; }

    public string? Reason { get; set; }
}

public sealed class CloseAsPartFormValidator : AbstractValidator<CloseAsPartForm>
{
    public CloseAsPartFormValidator()
    {
        RuleFor(form => form.Other)
            .NotEmpty().WithMessage("Give the reference of the other report.")
            .MaximumLength(20).WithMessage("Shorten this to 20 characters.");
        RuleFor(form => form.Reason)
            .NotEmpty().WithMessage("Give a reason. It stays on the record.")
            .MaximumLength(4000).WithMessage("Shorten this to 4,000 characters.");
    }
}
