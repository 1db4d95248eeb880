using FluentValidation;

namespace SafeguardingPortal.Web.Features.Account.SignIn;

public sealed record SignInPage(SignInForm Form);

public sealed class SignInForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }

    public string? ReturnTo { get; set; }
}

public sealed class SignInFormValidator : AbstractValidator<SignInForm>
{
    public SignInFormValidator()
    {
        RuleFor(form => form.Email).NotEmpty().WithMessage("Enter your e-mail address.");
        RuleFor(form => form.Password).NotEmpty().WithMessage("Enter your password.");
    }
}
