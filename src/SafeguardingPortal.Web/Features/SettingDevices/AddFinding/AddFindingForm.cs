using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.AddFinding;

public sealed record AddFindingPage(AddFindingForm Form, MonitoringHead Head, IReadOnlyList<SelectListItem> People);

public sealed class AddFindingForm : IVersionedForm
{
    public int Version { get; set; }

    public string? What { get; set; }

    public string? Action { get; set; }

    public Guid? OwnerId { get; set; }

    public DateOnly? DueOn { get; set; }
}

public sealed class AddFindingFormValidator : AbstractValidator<AddFindingForm>
{
    public AddFindingFormValidator()
    {
        RuleFor(form => form.What)
            .NotEmpty().WithMessage("Say what was found.")
            .AtMost(2000);
        RuleFor(form => form.Action)
            .NotEmpty().WithMessage("Say what is done about it.")
            .AtMost(2000);
        RuleFor(form => form.OwnerId).NotEmpty().WithMessage("Choose who does it.");
        RuleFor(form => form.DueOn).NotNull().WithMessage("Enter by when.");
    }
}
