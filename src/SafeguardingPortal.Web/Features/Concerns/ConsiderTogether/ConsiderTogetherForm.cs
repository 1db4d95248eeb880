using FluentValidation;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Concerns.ConsiderTogether;

public sealed class ConsiderTogetherForm
{
    public List<Guid> Concerns { get; set; } = [];

    public ConsiderationDecision? Decision { get; set; }

    public string? Because { get; set; }
}

public sealed class ConsiderTogetherFormValidator : AbstractValidator<ConsiderTogetherForm>
{
    public ConsiderTogetherFormValidator()
    {
        RuleFor(form => form.Concerns).NotEmpty().WithMessage("Choose the concerns that were considered together.");
        RuleFor(form => form.Decision).NotNull().WithMessage("Choose what follows.");
        RuleFor(form => form.Because)
            .NotEmpty().WithMessage("Write the sentence that decides: because what?")
            .AtMost(4000);
    }
}
