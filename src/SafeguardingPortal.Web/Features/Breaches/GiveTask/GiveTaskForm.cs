using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.GiveTask;

public sealed class GiveTaskForm : IVersionedForm
{
    /// <summary>Of the work on the case.</summary>
    public int Version { get; set; }

    public Guid? OwnerId { get; set; }

    public string? Reason { get; set; }
}

public sealed class GiveTaskFormValidator : AbstractValidator<GiveTaskForm>
{
    public GiveTaskFormValidator()
    {
        RuleFor(form => form.OwnerId).NotNull().WithMessage("Choose who does it.");
        RuleFor(form => form.Reason).Reason();
    }
}
