using FluentValidation;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.FinishTask;

public sealed class FinishTaskForm : IVersionedForm
{
    /// <summary>Of the work on the case; 0 where there was none yet.</summary>
    public int Version { get; set; }

    public string? Done { get; set; }
}

public sealed class FinishTaskFormValidator : AbstractValidator<FinishTaskForm>
{
    public FinishTaskFormValidator()
    {
        RuleFor(form => form.Done).NotEmpty().WithMessage("Say what came of it.")
            .AtMost(2000);
    }
}
