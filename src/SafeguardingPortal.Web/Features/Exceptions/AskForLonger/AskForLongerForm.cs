using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Exceptions.AskForLonger;

public sealed record AskForLongerPage(AskForLongerForm Form, ExceptionHead Head);

public sealed class AskForLongerForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>London wall clock.</summary>
    public DateTime? Until { get; set; }

    public string? Why { get; set; }
}

public sealed class AskForLongerFormValidator : AbstractValidator<AskForLongerForm>
{
    public AskForLongerFormValidator()
    {
        RuleFor(form => form.Until).NotNull().WithMessage("Enter the day and time it would end.");
        RuleFor(form => form.Why)
            .NotEmpty().WithMessage("Say why it is needed for longer.")
            .AtMost(4000);
    }
}
