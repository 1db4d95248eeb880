using FluentValidation;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.ConsiderSuspension;

public sealed class ConsiderSuspensionForm : IVersionedForm
{
    /// <summary>Of the work on the case; 0 where there was none yet.</summary>
    public int Version { get; set; }

    public SuspensionChoice? Choice { get; set; }

    public string? Alternatives { get; set; }

    public string? Reason { get; set; }
}

public sealed class ConsiderSuspensionFormValidator : AbstractValidator<ConsiderSuspensionForm>
{
    public ConsiderSuspensionFormValidator()
    {
        RuleFor(form => form.Choice).NotNull().WithMessage("Choose what is done.");
        RuleFor(form => form.Alternatives).NotEmpty().WithMessage("Say what else was considered.")
            .AtMost(4000);
        RuleFor(form => form.Reason).Reason();
    }
}
