using FluentValidation;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.LeaderReports.WriteReport;

public sealed record WriteReportPage(LeaderReport Report, IReadOnlyList<FigureLine> Figures, WriteReportForm Form);

public sealed class WriteReportForm : IVersionedForm
{
    public int Version { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public string? Did { get; set; }

    public string? Learnt { get; set; }

    public string? Asked { get; set; }

    public string? Told { get; set; }

    public static WriteReportForm Of(LeaderReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new WriteReportForm
        {
            Version = report.Version,
            From = report.From,
            Until = report.Until,
            Did = report.Did,
            Learnt = report.Learnt,
            Asked = report.Asked,
            Told = report.Told,
        };
    }
}

public sealed class WriteReportFormValidator : AbstractValidator<WriteReportForm>
{
    private const int Longest = 10_000;
    private const string TooLong = "Use 10,000 characters at most.";

    public WriteReportFormValidator()
    {
        RuleFor(form => form.Did).MaximumLength(Longest).WithMessage(TooLong);
        RuleFor(form => form.Learnt).MaximumLength(Longest).WithMessage(TooLong);
        RuleFor(form => form.Asked).MaximumLength(Longest).WithMessage(TooLong);
        RuleFor(form => form.Told).MaximumLength(Longest).WithMessage(TooLong);
    }
}
