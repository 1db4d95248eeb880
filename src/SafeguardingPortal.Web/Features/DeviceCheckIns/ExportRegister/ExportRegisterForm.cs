using FluentValidation;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.ExportRegister;

public sealed record ExportRegisterPage(ExportRegisterForm Form);

public sealed class ExportRegisterForm
{
    /// <summary>London dates, both inclusive.</summary>
    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }
}

public sealed class ExportRegisterFormValidator : AbstractValidator<ExportRegisterForm>
{
    public ExportRegisterFormValidator()
    {
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day.");
        RuleFor(form => form.Until)
            .NotNull().WithMessage("Enter the last day.")
            .Must((form, until) => form.From is null || until >= form.From).WithMessage("The last day cannot be before the first.")
            .Must((form, until) => form.From is null || until <= form.From.Value.AddMonths(13))
            .WithMessage("Choose thirteen months at most.");
    }
}
