using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.DecideOnDbs;

public sealed class DecideOnDbsForm : IVersionedForm
{
    public int Version { get; set; }

    public DbsDecision? Decision { get; set; }

    public string? Reason { get; set; }
}

public sealed class DecideOnDbsFormValidator : AbstractValidator<DecideOnDbsForm>
{
    public DecideOnDbsFormValidator()
    {
        RuleFor(form => form.Decision).NotNull().WithMessage("Choose whether you refer.");
        RuleFor(form => form.Reason).Reason();
    }
}
