using FluentValidation;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Settings.EndPeriod;

public sealed record EndPeriodPage(RestrictedHours Hours, EndPeriodForm Form);

public sealed class EndPeriodForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class EndPeriodFormValidator : AbstractValidator<EndPeriodForm>
{
    public EndPeriodFormValidator() => RuleFor(form => form.Reason).Reason();
}
