using FluentValidation;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Concerns.KeepFrom;

public sealed class KeepFromForm : IVersionedForm
{
    public int Version { get; set; }

    public Guid? PersonId { get; set; }

    public string? Reason { get; set; }

    internal static KeepFromForm Of(Concern concern) => new() { Version = concern.Version };
}

public sealed class KeepFromFormValidator : AbstractValidator<KeepFromForm>
{
    public KeepFromFormValidator()
    {
        RuleFor(form => form.PersonId).NotNull().WithMessage("Choose who must not see it.");
        RuleFor(form => form.Reason).Reason();
    }
}
