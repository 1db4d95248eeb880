using FluentValidation;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Features.Policies.StarterPolicies;

namespace SafeguardingPortal.Web.Features.Policies.CreatePolicy;

public sealed record CreatePolicyPage(CreatePolicyForm Form);

public sealed class CreatePolicyForm
{
    /// <summary>The key of a starter policy; empty for a blank draft.</summary>
    public string? Starter { get; set; }

    public string? Title { get; set; }

    public PolicyKind? Kind { get; set; }

    public string? Owner { get; set; }

    public int? ReviewPeriodMonths { get; set; }
}

public sealed class CreatePolicyFormValidator : AbstractValidator<CreatePolicyForm>
{
    public CreatePolicyFormValidator()
    {
        RuleFor(form => form.Starter).Must(key => StarterPolicyFiles.Find(key!) is not null)
            .WithMessage("Choose one of the starter policies.")
            .When(form => !string.IsNullOrEmpty(form.Starter));
        RuleFor(form => form.Title).NotEmpty().WithMessage("Enter the title of the policy.")
            .MaximumLength(Policy.MaxTitleLength).WithMessage("Shorten the title to 200 characters.");
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose whether it is read or signed.").IsInEnum();
        RuleFor(form => form.Owner).MaximumLength(200).WithMessage("Shorten the owner to 200 characters.");
    }
}
