using FluentValidation;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.DescribePolicy;

public sealed record DescribePolicyPage(Guid PolicyId, string Title, DescribePolicyForm Form);

public sealed class DescribePolicyForm : IVersionedForm
{
    public int Version { get; set; }

    public PolicyKind? Kind { get; set; }

    public string? Owner { get; set; }

    public int? ReviewPeriodMonths { get; set; }

    public string? Reason { get; set; }
}

public sealed class DescribePolicyFormValidator : AbstractValidator<DescribePolicyForm>
{
    public DescribePolicyFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose whether it is read or signed.").IsInEnum();
        RuleFor(form => form.Owner).MaximumLength(200).WithMessage("Shorten the owner to 200 characters.");
        RuleFor(form => form.Reason).Reason();
    }
}
