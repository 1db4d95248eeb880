using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.ReopenBreach;

public sealed class ReopenBreachForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class ReopenBreachFormValidator : AbstractValidator<ReopenBreachForm>
{
    public ReopenBreachFormValidator()
    {
        RuleFor(form => form.Reason).Reason();
    }
}
