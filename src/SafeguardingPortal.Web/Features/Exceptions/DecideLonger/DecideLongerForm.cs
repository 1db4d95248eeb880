using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Exceptions.DecideLonger;

public enum LongerDecision
{
    Extend,
    Leave,
}

public sealed record DecideLongerPage(DecideLongerForm Form, ExceptionHead Head, DateTimeOffset? WantedUntil);

public sealed class DecideLongerForm : IVersionedForm
{
    public int Version { get; set; }

    public LongerDecision? Longer { get; set; }

    public string? Reason { get; set; }
}

public sealed class DecideLongerFormValidator : AbstractValidator<DecideLongerForm>
{
    public DecideLongerFormValidator()
    {
        RuleFor(form => form.Longer).NotNull().WithMessage("Choose what you decide.");
        RuleFor(form => form.Reason).Reason();
    }
}
