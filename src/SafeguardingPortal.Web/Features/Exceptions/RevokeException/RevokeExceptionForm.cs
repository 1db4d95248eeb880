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
    public RevokeExceptionFormValidator() => RuleFor(form => form.Reason).Reason();
}
