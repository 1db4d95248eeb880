using FluentValidation;
using SafeguardingPortal.Data.Families;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Families.WithdrawAgreement;

public sealed record WithdrawAgreementPage(FamilyAgreementRow Row, WithdrawAgreementForm Form);

public sealed class WithdrawAgreementForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class WithdrawAgreementFormValidator : AbstractValidator<WithdrawAgreementForm>
{
    public WithdrawAgreementFormValidator() =>
        RuleFor(form => form.Reason).Reason(1000);
}
