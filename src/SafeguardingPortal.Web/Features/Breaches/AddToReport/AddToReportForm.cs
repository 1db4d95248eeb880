using FluentValidation;

namespace SafeguardingPortal.Web.Features.Breaches.AddToReport;

public sealed class AddToReportForm
{
    public string? Text { get; set; }
}

public sealed class AddToReportFormValidator : AbstractValidator<AddToReportForm>
{
    public AddToReportFormValidator() => RuleFor(form => form.Text)
        .NotEmpty().WithMessage("Write the message.")
        .MaximumLength(10_000).WithMessage("Shorten this to 10,000 characters.");
}
