using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Sanctions.CheckSanction;

public sealed class CheckSanctionForm : SanctionForm, IVersionedForm
{
    public int Version { get; set; }

    /// <summary>The procedure knows it no more: it is no longer offered.</summary>
    public bool StrikeOut { get; set; }

    public string? Reason { get; set; }
}

public sealed class CheckSanctionFormValidator : SanctionFormValidator<CheckSanctionForm>
{
    public CheckSanctionFormValidator() => RuleFor(form => form.Reason)
        .NotEmpty().WithMessage("Say what you found. It stays on the record.")
        .AtMost(4000);
}
