using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.DecideOnTra;

public sealed class DecideOnTraForm : IVersionedForm
{
    public int Version { get; set; }

    public TraDecision? Decision { get; set; }

    public string? Reason { get; set; }
}

public sealed class DecideOnTraFormValidator : AbstractValidator<DecideOnTraForm>
{
    public DecideOnTraFormValidator()
    {
        RuleFor(form => form.Decision).NotNull().WithMessage("Choose whether you refer.");
        RuleFor(form => form.Reason).Reason();
    }
}
