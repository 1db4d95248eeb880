using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.DeclareConflict;

public sealed class DeclareConflictForm : IVersionedForm
{
    public int Version { get; set; }

    public Guid? PersonId { get; set; }

    public ConflictKind? Kind { get; set; }

    public string? Reason { get; set; }
}

public sealed class DeclareConflictFormValidator : AbstractValidator<DeclareConflictForm>
{
    public DeclareConflictFormValidator()
    {
        RuleFor(form => form.PersonId).NotNull().WithMessage("Choose who is kept out.");
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what kind of conflict it is.");
        RuleFor(form => form.Reason).Reason();
    }
}
