using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SignOffs.WithdrawSignOff;

public sealed record WithdrawSignOffPage(
    Guid Id, string Person, string Policy, int VersionNumber, DateTimeOffset SignedAt, WithdrawSignOffForm Form);

public sealed class WithdrawSignOffForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class WithdrawSignOffFormValidator : AbstractValidator<WithdrawSignOffForm>
{
    public WithdrawSignOffFormValidator() =>
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Give a reason. It stays on the record, and the person reads it.");
}
