using FluentValidation;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.RecordMonitoring;

public sealed record RecordMonitoringPage(RecordMonitoringForm Form);

public sealed class RecordMonitoringForm
{
    public MonitoringKind? Kind { get; set; }

    public DateOnly? PeriodFrom { get; set; }

    public DateOnly? PeriodUntil { get; set; }

    public string? LookedAt { get; set; }

    public DateOnly? NextOn { get; set; }

    /// <summary>Names this one form, so that sending it twice records once.</summary>
    public Guid Id { get; set; } = Ids.New();
}

public sealed class RecordMonitoringFormValidator : AbstractValidator<RecordMonitoringForm>
{
    public RecordMonitoringFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what you reviewed.");
        RuleFor(form => form.PeriodFrom).NotNull().WithMessage("Enter the first day.");
        RuleFor(form => form.PeriodUntil).NotNull().WithMessage("Enter the last day.");
        RuleFor(form => form.LookedAt)
            .NotEmpty().WithMessage("Say what you looked at, and how.")
            .AtMost(4000);
        RuleFor(form => form.NextOn).NotNull().WithMessage("Enter when the next one is due.");
    }
}
