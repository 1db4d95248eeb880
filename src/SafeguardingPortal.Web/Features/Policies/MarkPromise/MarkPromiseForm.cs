using FluentValidation;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies.MarkPromise;

/// <param name="Place">Where the clause stands; null when its words are no longer in the text.</param>
public sealed record MarkPromisePage(
    Guid PolicyId, string Title, string? Place, string Words, bool IsPromise, IReadOnlyList<IPromiseEvidence> Evidence,
    MarkPromiseForm Form);

public sealed class MarkPromiseForm : IVersionedForm
{
    /// <summary>A promise that nothing in the portal shows yet.</summary>
    public const string NoEvidence = "none";

    /// <summary>The clause promises nothing.</summary>
    public const string NoPromise = "not-a-promise";

    public int Version { get; set; }

    /// <summary>The key of a kind of evidence, or one of the two above.</summary>
    public string? Choice { get; set; }

    public string? Reason { get; set; }
}

public sealed class MarkPromiseFormValidator : AbstractValidator<MarkPromiseForm>
{
    public MarkPromiseFormValidator()
    {
        RuleFor(form => form.Choice).NotEmpty().WithMessage("Choose what shows that it is kept.");
        RuleFor(form => form.Reason).NotEmpty().When(form => form.Choice == MarkPromiseForm.NoPromise)
            .WithMessage("Give a reason. It stays on the record.");
    }
}
