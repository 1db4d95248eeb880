using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Rules.CorrectClock;

public sealed class CorrectClockForm : OwnClockForm, IVersionedForm
{
    public int Version { get; set; }

    /// <summary>Nobody asks it of the setting any more.</summary>
    public bool Retire { get; set; }

    public string? Reason { get; set; }
}

public sealed class CorrectClockFormValidator : OwnClockFormValidator<CorrectClockForm>
{
    public CorrectClockFormValidator() => RuleFor(form => form.Reason)
        .NotEmpty().WithMessage("Say what you found. It stays on the record.")
        .AtMost(4000);
}
