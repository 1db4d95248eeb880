using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.ClearForOuting;

public sealed record ClearForOutingPage(ClearForOutingForm Form, DeviceHead Head, IReadOnlyList<SelectListItem> People);

public sealed class ClearForOutingForm : IVersionedForm
{
    public int Version { get; set; }

    public bool Transferred { get; set; }

    public bool Wiped { get; set; }

    public Guid? WitnessId { get; set; }

    public string? TypedName { get; set; }
}

public sealed class ClearForOutingFormValidator : AbstractValidator<ClearForOutingForm>
{
    public ClearForOutingFormValidator()
    {
        RuleFor(form => form.TypedName)
            .NotEmpty().WithMessage("Type your name to sign.")
            .AtMost(200);
    }
}
