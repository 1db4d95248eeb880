using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.ReopenBreach;

public sealed class ReopenBreachForm : IVersionedForm
{
    public int Version { get; set; }

    /// <summary>London wall clock: when the setting learnt the new facts.</summary>
    public DateTime? LearntAt { get; set; }

    public string? Reason { get; set; }
}

public sealed class ReopenBreachFormValidator : AbstractValidator<ReopenBreachForm>
{
    public ReopenBreachFormValidator()
    {
        RuleFor(form => form.LearntAt).NotNull().WithMessage("Give the date and time at which the setting learnt the new facts.");
        RuleFor(form => form.Reason).Reason();
    }
}
