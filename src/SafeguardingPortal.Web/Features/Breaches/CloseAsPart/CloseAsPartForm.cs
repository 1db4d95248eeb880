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
            .AtMost(20);
        RuleFor(form => form.Reason).Reason();
    }
}
