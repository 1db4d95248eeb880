using FluentValidation;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Exceptions.AssessRisk;

public sealed record AssessRiskPage(AssessRiskForm Form, ExceptionHead Head);

public sealed class AssessRiskForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Hazards { get; set; }

    public string? WhoIsAtRisk { get; set; }

    public string? Controls { get; set; }

    public ResidualRisk? ResidualRisk { get; set; }

    public DateOnly? AssessedOn { get; set; }
}

public sealed class AssessRiskFormValidator : AbstractValidator<AssessRiskForm>
{
    public AssessRiskFormValidator()
    {
        RuleFor(form => form.Hazards)
            .NotEmpty().WithMessage("Say what could go wrong.")
            .AtMost(4000);
        RuleFor(form => form.WhoIsAtRisk)
            .NotEmpty().WithMessage("Say who could be harmed.")
            .AtMost(4000);
        RuleFor(form => form.Controls)
            .NotEmpty().WithMessage("Say what is done about it.")
            .AtMost(4000);
        RuleFor(form => form.ResidualRisk).NotNull().WithMessage("Choose the risk that remains.");
        RuleFor(form => form.AssessedOn).NotNull().WithMessage("Enter the date of the assessment.");
    }
}
