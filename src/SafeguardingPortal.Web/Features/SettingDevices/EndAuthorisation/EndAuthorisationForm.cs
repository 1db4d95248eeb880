using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.EndAuthorisation;

public sealed record EndAuthorisationPage(EndAuthorisationForm Form, AuthorisationHead Head);

public sealed class EndAuthorisationForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class EndAuthorisationFormValidator : AbstractValidator<EndAuthorisationForm>
{
    public EndAuthorisationFormValidator()
    {
        RuleFor(form => form.Reason).Reason(2000);
    }
}
