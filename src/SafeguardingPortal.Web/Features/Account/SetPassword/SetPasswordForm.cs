using FluentValidation;

namespace SafeguardingPortal.Web.Features.Account.SetPassword;

public sealed record SetPasswordPage(SetPasswordForm Form);

public sealed class SetPasswordForm
{
    public Guid UserId { get; set; }

    public string? Token { get; set; }

    public string? Password { get; set; }

    public string? Again { get; set; }
}

public sealed class SetPasswordFormValidator : AbstractValidator<SetPasswordForm>
{
    public SetPasswordFormValidator()
    {
        RuleFor(form => form.Password)
            .NotEmpty().WithMessage("Choose a password.")
            .MinimumLength(12).WithMessage("Choose a password of at least 12 characters. Three unrelated words work well.");
        RuleFor(form => form.Again)
            .Equal(form => form.Password).WithMessage("The two passwords differ. Type the same one twice.")
            .When(form => !string.IsNullOrEmpty(form.Password));
    }
}
