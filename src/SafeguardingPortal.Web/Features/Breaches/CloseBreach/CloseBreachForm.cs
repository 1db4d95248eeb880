using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.CloseBreach;

public sealed class CloseBreachForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class CloseBreachFormValidator : AbstractValidator<CloseBreachForm>
{
    public CloseBreachFormValidator()
    {
        RuleFor(form => form.Reason).Reason();
    }
}
