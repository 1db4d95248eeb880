using FluentValidation;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Web.Features.Account.ForgotPassword;

public sealed record ForgotPasswordPage(ForgotPasswordForm Form);

public sealed class ForgotPasswordForm
{
    public string? Email { get; set; }
}

public sealed class ForgotPasswordFormValidator : AbstractValidator<ForgotPasswordForm>
{
    public ForgotPasswordFormValidator() =>
        RuleFor(form => form.Email)
            .NotEmpty().WithMessage("Enter your e-mail address.")
            .Must(MailAddresses.IsOne).WithMessage("Enter an e-mail address in full, like name@example.com.");
}
