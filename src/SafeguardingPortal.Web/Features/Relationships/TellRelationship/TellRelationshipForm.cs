using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Relationships;

namespace SafeguardingPortal.Web.Features.Relationships.TellRelationship;

/// <param name="People">For whom somebody who decides may write it down; empty for everyone else, who tell of their own.</param>
/// <param name="CanBeTaken">False where the people who would have to talk it over are missing.</param>
public sealed record TellRelationshipPage(TellRelationshipForm Form, IReadOnlyList<SelectListItem> People, bool CanBeTaken);

public sealed class TellRelationshipForm
{
    /// <summary>Whose it is; empty for the person who writes.</summary>
    public Guid? PersonId { get; set; }

    public List<RelationshipKinds> Kinds { get; set; } = [];

    public string? WithWhom { get; set; }

    public string? Child { get; set; }

    public string? Circumstances { get; set; }

    /// <summary>When it was told, where it is written down for somebody else; empty for today.</summary>
    public DateOnly? ToldOn { get; set; }
}

public sealed class TellRelationshipFormValidator : AbstractValidator<TellRelationshipForm>
{
    public TellRelationshipFormValidator()
    {
        RuleFor(form => form.Kinds).NotEmpty().WithMessage(new RelationshipKindMissing().Message);
        RuleFor(form => form.WithWhom)
            .NotEmpty().WithMessage(new WithWhomMissing().Message)
            .MaximumLength(200).WithMessage("Use 200 characters at most.");
        RuleFor(form => form.Child)
            .Must(child => ChildInWords.NamesNobody(child)).WithMessage("Give initials or a reference only, never a name.")
            .MaximumLength(60).WithMessage("Use 60 characters at most.");
        RuleFor(form => form.Circumstances)
            .NotEmpty().WithMessage(new CircumstancesMissing().Message)
            .MaximumLength(4000).WithMessage("Use 4,000 characters at most.");
    }
}
