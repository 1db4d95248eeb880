using FluentValidation;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Web.Features.Policies.ImportPolicy;

public sealed record ImportPolicyPage(ReadPoliciesForm Form);

/// <summary>The first step: the text, pasted or as a file.</summary>
public sealed class ReadPoliciesForm
{
    public IFormFile? File { get; set; }

    public string? Text { get; set; }
}

public sealed class ReadPoliciesFormValidator : AbstractValidator<ReadPoliciesForm>
{
    public ReadPoliciesFormValidator() =>
        RuleFor(form => form.Text).NotEmpty().WithMessage("Choose a file, or paste the text.").When(form => form.File is null);
}

/// <param name="Reading">What was understood, and everything that could not be placed.</param>
public sealed record ImportPreviewPage(PolicyReading Reading, ImportPolicyForm Form)
{
    /// <summary>The name of the file it was read from, where it is one of many.</summary>
    public string? Source { get; init; }
}

/// <summary>The second step: which of the policies found become drafts, and as what.</summary>
public sealed class ImportPolicyForm
{
    public string? Text { get; set; }

    public List<ImportedPolicy> Policies { get; set; } = [];

    /// <summary>The file of a batch that it came from.</summary>
    public Guid? FileId { get; set; }

    public static ImportPolicyForm AsRead(string text, PolicyReading reading) => new()
    {
        Text = text,
        Policies = [.. reading.Policies.Select(policy => new ImportedPolicy
        {
            Include = true,
            Title = policy.Title,
            Kind = PolicyToImport.KindOf(policy.Title),
        })],
    };
}

public sealed class ImportedPolicy
{
    public bool Include { get; set; }

    public string? Title { get; set; }

    public PolicyKind Kind { get; set; }
}

public sealed class ImportPolicyFormValidator : AbstractValidator<ImportPolicyForm>
{
    public ImportPolicyFormValidator()
    {
        RuleFor(form => form.Text).NotEmpty().WithMessage("The text is missing. Begin again.");
        RuleFor(form => form.Policies).Must(policies => policies.Exists(policy => policy.Include))
            .WithMessage("Choose at least one policy.");
        RuleForEach(form => form.Policies).Where(policy => policy.Include).ChildRules(policy =>
        {
            policy.RuleFor(one => one.Title).NotEmpty().WithMessage("Enter the title of the policy.")
                .MaximumLength(Policy.MaxTitleLength).WithMessage("Shorten the title to 200 characters.");
            policy.RuleFor(one => one.Kind).IsInEnum();
        });
    }
}
