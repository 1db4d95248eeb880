using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Relationships.DecideRelationship;

/// <param name="Safeguarding">Who may sit for safeguarding.</param>
/// <param name="Leader">Who may sit for the leader; empty where the setting does not ask for them.</param>
public sealed record DecideRelationshipPage(
    DecideRelationshipForm Form, RelationshipRecord Record, bool CanBeTaken, IReadOnlyList<SelectListItem> Safeguarding,
    IReadOnlyList<SelectListItem> Leader);

public sealed class DecideRelationshipForm : IVersionedForm
{
    public int Version { get; set; }

    public DateOnly? TalkedOn { get; set; }

    public Guid? SafeguardingId { get; set; }

    public Guid? LeaderId { get; set; }

    public string? AlsoPresent { get; set; }

    public RelationshipAgreed? Agreed { get; set; }

    public string? Conditions { get; set; }

    public string? Advice { get; set; }

    /// <summary>Empty for the latest day there may be.</summary>
    public DateOnly? ReviewOn { get; set; }

    // What was typed as conditions counts where there are any.
    public RelationshipTalk ToTalk() => new(
        Agreed!.Value, Agreed is RelationshipAgreed.OnConditions ? Conditions : null, Advice, SafeguardingId, LeaderId, AlsoPresent,
        TalkedOn!.Value, ReviewOn);
}

public sealed class DecideRelationshipFormValidator : AbstractValidator<DecideRelationshipForm>
{
    public DecideRelationshipFormValidator()
    {
        RuleFor(form => form.TalkedOn).NotNull().WithMessage("Enter the day on which you talked.");
        RuleFor(form => form.Agreed).NotNull().WithMessage("Choose what was agreed.");
        RuleFor(form => form.Conditions)
            .NotEmpty().When(form => form.Agreed is RelationshipAgreed.OnConditions)
            .WithMessage(new RelationshipConditionsMissing().Message)
            .AtMost(4000);
        RuleFor(form => form.Advice).AtMost(4000);
        RuleFor(form => form.AlsoPresent).AtMost(200);
    }
}
