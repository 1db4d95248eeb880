using FluentValidation;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Relationships.TellOfChange;

public sealed record TellOfChangePage(TellOfChangeForm Form, RelationshipHead Head);

public sealed class TellOfChangeForm : IVersionedForm
{
    public int Version { get; set; }

    public string? What { get; set; }
}

public sealed class TellOfChangeFormValidator : AbstractValidator<TellOfChangeForm>
{
    public TellOfChangeFormValidator() => RuleFor(form => form.What)
        .NotEmpty().WithMessage(new ChangeMissing().Message)
        .AtMost(4000);
}
