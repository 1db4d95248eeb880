using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.TakeOffSite;

public sealed record TakeOffSitePage(TakeOffSiteForm Form, DeviceHead Head, IReadOnlyList<SelectListItem> People);

public sealed class TakeOffSiteForm : IVersionedForm
{
    public int Version { get; set; }

    public Guid? PersonId { get; set; }

    public string? Destination { get; set; }

    /// <summary>London wall clock.</summary>
    public DateTime? ExpectedBackAt { get; set; }

    public string? LetGoBecause { get; set; }
}

public sealed class TakeOffSiteFormValidator : AbstractValidator<TakeOffSiteForm>
{
    public TakeOffSiteFormValidator()
    {
        RuleFor(form => form.PersonId).NotEmpty().WithMessage("Choose who takes it.");
        RuleFor(form => form.Destination)
            .NotEmpty().WithMessage("Say where it goes.")
            .AtMost(200);
        RuleFor(form => form.ExpectedBackAt).NotNull().WithMessage("Enter when it will be back.");
        RuleFor(form => form.LetGoBecause).AtMost(2000);
    }
}
