using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.WithdrawPolicy;

public sealed record WithdrawPolicyPage(Guid PolicyId, string Title, bool InForce, WithdrawPolicyForm Form);

public sealed class WithdrawPolicyForm : IVersionedForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class WithdrawPolicyFormValidator : AbstractValidator<WithdrawPolicyForm>
{
    public WithdrawPolicyFormValidator() =>
        RuleFor(form => form.Reason).Reason();
}
