using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.LookAgain;

public sealed class LookAgainForm : IVersionedForm
{
    public int Version { get; set; }

    public DateOnly? Day { get; set; }
}

public sealed class LookAgainFormValidator : AbstractValidator<LookAgainForm>
{
    public LookAgainFormValidator() => RuleFor(form => form.Day).NotNull().WithMessage("Choose the day.");
}
