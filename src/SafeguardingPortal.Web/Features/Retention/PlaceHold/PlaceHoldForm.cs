using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Retention.PlaceHold;

public sealed class PlaceHoldForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class PlaceHoldFormValidator : AbstractValidator<PlaceHoldForm>
{
    public PlaceHoldFormValidator()
    {
        RuleFor(form => form.Reason).Reason();
    }
}
