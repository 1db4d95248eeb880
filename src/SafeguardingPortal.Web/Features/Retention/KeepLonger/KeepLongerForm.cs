using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Retention.KeepLonger;

public sealed class KeepLongerForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>London date.</summary>
    public DateOnly? Until { get; set; }

    public string? Reason { get; set; }
}

public sealed class KeepLongerFormValidator : AbstractValidator<KeepLongerForm>
{
    public KeepLongerFormValidator()
    {
        RuleFor(form => form.Until).NotNull().WithMessage("Give the day until which it is kept.");
        RuleFor(form => form.Reason).Reason();
    }
}
