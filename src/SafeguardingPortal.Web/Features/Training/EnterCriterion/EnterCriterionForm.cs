using FluentValidation;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Training.EnterCriterion;

/// <param name="Id">Null for a new one.</param>
public sealed record EnterCriterionPage(Guid? Id, EnterCriterionForm Form);

public sealed class EnterCriterionForm : IVersionedForm
{
    /// <summary>0 for a new one.</summary>
    public int Version { get; set; }

    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public string? Edition { get; set; }

    public DateOnly? CheckedOn { get; set; }

    public string? Reason { get; set; }

    public CriterionEntry Entry() => new(Title, Publisher, Edition, CheckedOn!.Value);
}

public sealed class EnterCriterionFormValidator : AbstractValidator<EnterCriterionForm>
{
    public EnterCriterionFormValidator()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage(new CriterionTitleMissing().Message)
            .AtMost(200);
        RuleFor(form => form.Publisher).NotEmpty().WithMessage(new CriterionPublisherMissing().Message)
            .AtMost(200);
        RuleFor(form => form.Edition).NotEmpty().WithMessage(new CriterionEditionMissing().Message)
            .AtMost(200);
        RuleFor(form => form.CheckedOn).NotNull().WithMessage("Say on which day you looked at the publisher's page.");
        RuleFor(form => form.Reason).NotEmpty().When(form => form.Version > 0)
            .WithMessage("Write what you found and where. It stays on the record.")
            .AtMost(1000);
    }
}
