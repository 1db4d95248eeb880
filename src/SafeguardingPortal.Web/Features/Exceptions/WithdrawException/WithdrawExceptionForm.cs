using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Exceptions.WithdrawException;

public sealed record WithdrawExceptionPage(WithdrawExceptionForm Form, ExceptionHead Head);

public sealed class WithdrawExceptionForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class WithdrawExceptionFormValidator : AbstractValidator<WithdrawExceptionForm>
{
    public WithdrawExceptionFormValidator() => RuleFor(form => form.Reason).Reason();
}
