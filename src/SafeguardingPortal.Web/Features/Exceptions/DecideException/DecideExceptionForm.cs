using FluentValidation;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Exceptions.DecideException;

public enum Decision
{
    Approve,
    ApproveWithConditions,
    Refuse,
}

public sealed record DecideExceptionPage(DecideExceptionForm Form, ExceptionHead Head);

public sealed class DecideExceptionForm : IVersionedForm
{
    public int Version { get; set; }

    public Decision? Decision { get; set; }

    public string? Conditions { get; set; }

    public string? Reason { get; set; }
}

public sealed class DecideExceptionFormValidator : AbstractValidator<DecideExceptionForm>
{
    public DecideExceptionFormValidator()
    {
        RuleFor(form => form.Decision).NotNull().WithMessage("Choose what you decide.");
        RuleFor(form => form.Conditions)
            .NotEmpty().When(form => form.Decision == Decision.ApproveWithConditions).WithMessage(new ConditionsMissing().Message)
            .AtMost(4000);
        RuleFor(form => form.Reason).Reason();
    }
}
