using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Exceptions.RevokeException;

public sealed record RevokeExceptionPage(RevokeExceptionForm Form, ExceptionHead Head);

public sealed class RevokeExceptionForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class RevokeExceptionFormValidator : AbstractValidator<RevokeExceptionForm>
{
    public RevokeExceptionFormValidator() => RuleFor(form => form.Reason)
        .NotEmpty().WithMessage("Give a reason. It stays on the record.")
        .MaximumLength(4000).WithMessage("Use 4,000 characters at most.");
}
