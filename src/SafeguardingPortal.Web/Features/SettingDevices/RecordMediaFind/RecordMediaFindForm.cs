using FluentValidation;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.RecordMediaFind;

public sealed record RecordMediaFindPage(RecordMediaFindForm Form);

public sealed class RecordMediaFindForm
{
    public RemovableMedia? Media { get; set; }

    public string? Where { get; set; }

    /// <summary>London wall clock.</summary>
    public DateTime? FoundAt { get; set; }

    public ChildData? ChildData { get; set; }

    public string? WhatWasDone { get; set; }
}

public sealed class RecordMediaFindFormValidator : AbstractValidator<RecordMediaFindForm>
{
    public RecordMediaFindFormValidator()
    {
        RuleFor(form => form.Media).NotNull().WithMessage("Choose what it was.");
        RuleFor(form => form.Where)
            .NotEmpty().WithMessage("Say where it was.")
            .AtMost(200);
        RuleFor(form => form.FoundAt).NotNull().WithMessage("Enter when it was found.");
        RuleFor(form => form.ChildData).NotNull().WithMessage("Say whether there was data of children on it.");
        RuleFor(form => form.WhatWasDone)
            .NotEmpty().WithMessage("Say what you did with it.")
            .AtMost(2000);
    }
}
