using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Relationships.EndRelationship;

public sealed record EndRelationshipPage(EndRelationshipForm Form, RelationshipHead Head);

public sealed class EndRelationshipForm : IVersionedForm
{
    public int Version { get; set; }

    public DateOnly? On { get; set; }

    public string? Reason { get; set; }
}

public sealed class EndRelationshipFormValidator : AbstractValidator<EndRelationshipForm>
{
    public EndRelationshipFormValidator()
    {
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day on which it ended.");
        RuleFor(form => form.Reason)
            .NotEmpty().WithMessage("Say how it ended. It stays on the record.")
            .AtMost(4000);
    }
}
