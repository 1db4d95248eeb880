using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.ReportLoss;

public enum LossKind
{
    Lost,
    Stolen,
}

public sealed record ReportLossPage(ReportLossForm Form, DeviceHead Head);

public sealed class ReportLossForm : IVersionedForm
{
    public int Version { get; set; }

    public LossKind? Theft { get; set; }

    public string? WhatHappened { get; set; }
}

public sealed class ReportLossFormValidator : AbstractValidator<ReportLossForm>
{
    public ReportLossFormValidator()
    {
        RuleFor(form => form.Theft).NotNull().WithMessage("Choose what happened.");
        RuleFor(form => form.WhatHappened)
            .NotEmpty().WithMessage("Say what happened and what may be on it.")
            .AtMost(2000);
    }
}
