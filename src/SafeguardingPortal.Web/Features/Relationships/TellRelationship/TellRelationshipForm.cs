using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Forms;

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
            .AtMost(200);
        RuleFor(form => form.Child)
            .Must(child => ChildInWords.NamesNobody(child)).WithMessage("Give initials or a reference only, never a name.")
            .AtMost(60);
        RuleFor(form => form.Circumstances)
            .NotEmpty().WithMessage(new CircumstancesMissing().Message)
            .AtMost(4000);
    }
}
