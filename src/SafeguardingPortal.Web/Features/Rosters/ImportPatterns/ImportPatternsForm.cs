using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Rosters.ImportPatterns;

public sealed record ImportPatternsPage(ImportPatternsForm Form);

public sealed class ImportPatternsForm
{
    public DateOnly? From { get; set; }

    public string? Rows { get; set; }
}

public sealed class ImportPatternsFormValidator : AbstractValidator<ImportPatternsForm>
{
    public ImportPatternsFormValidator()
    {
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day.");
        RuleFor(form => form.Rows)
            .NotEmpty().WithMessage("Paste at least one row.")
            .AtMost(20000);
    }
}
