using FluentValidation;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.PlanTask;

public sealed class PlanTaskForm : IVersionedForm
{
    /// <summary>Of the work on the case; 0 where there was none yet.</summary>
    public int Version { get; set; }

    public string? What { get; set; }

    public CaseTaskKind? Kind { get; set; }

    public Guid? OwnerId { get; set; }

    /// <summary>The contact whose advice it follows.</summary>
    public Guid? ContactId { get; set; }

    public DateOnly? DueOn { get; set; }

    internal PlannedTask ToTask() => new(What!, Kind ?? CaseTaskKind.FromAdvice, OwnerId!.Value, DueOn!.Value, ContactId);
}

public sealed class PlanTaskFormValidator : AbstractValidator<PlanTaskForm>
{
    public PlanTaskFormValidator()
    {
        RuleFor(form => form.What).NotEmpty().WithMessage("Say what is to be done.")
            .AtMost(2000);
        RuleFor(form => form.Kind).NotNull().When(form => form.ContactId is null).WithMessage("Choose where it comes from.");
        RuleFor(form => form.OwnerId).NotNull().WithMessage("Choose who does it.");
        RuleFor(form => form.DueOn).NotNull().WithMessage("Give the day by which it is done.");
    }
}
