using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Rosters.CloseDay;

public sealed record CloseDayPage(CloseDayForm Form, DayHead Head);

public sealed class CloseDayForm : IVersionedForm
{
    public int Version { get; set; }

    public string? TypedName { get; set; }
}

public sealed class CloseDayFormValidator : AbstractValidator<CloseDayForm>
{
    public CloseDayFormValidator()
    {
        RuleFor(form => form.TypedName)
            .NotEmpty().WithMessage("Type your name to sign.")
            .AtMost(200);
    }
}
