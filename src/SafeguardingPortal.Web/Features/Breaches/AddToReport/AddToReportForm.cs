using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.AddToReport;

public sealed class AddToReportForm
{
    public string? Text { get; set; }
}

public sealed class AddToReportFormValidator : AbstractValidator<AddToReportForm>
{
    public AddToReportFormValidator() => RuleFor(form => form.Text)
        .NotEmpty().WithMessage("Write the message.")
        .AtMost(10_000);
}
