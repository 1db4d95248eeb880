using FluentValidation;
using SafeguardingPortal.Domain.LeaderReports;

namespace SafeguardingPortal.Web.Features.LeaderReports.StartReport;

public sealed record StartReportPage(StartReportForm Form);

public sealed class StartReportForm
{
    public LeaderReportKind? Kind { get; set; }

    public ReportAudience? Audience { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }
}

public sealed class StartReportFormValidator : AbstractValidator<StartReportForm>
{
    public StartReportFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what you are going to write.");
        RuleFor(form => form.Audience).NotNull().WithMessage("Say whom it is for.");
    }
}
