using FluentValidation;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.EnterWork;

public sealed class EnterWorkForm : IVersionedForm
{
    /// <summary>Of the work on the case; 0 where there was none yet.</summary>
    public int Version { get; set; }

    public EntryKind? Kind { get; set; }

    public string? What { get; set; }

    public string? Present { get; set; }

    /// <summary>London wall clock.</summary>
    public DateTime? HappenedAt { get; set; }
}

public sealed class EnterWorkFormValidator : AbstractValidator<EnterWorkForm>
{
    public EnterWorkFormValidator()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what it is.");
        RuleFor(form => form.What).NotEmpty().WithMessage("Write down what was heard, found or decided.")
            .AtMost(20_000);
        RuleFor(form => form.Present).AtMost(500);
        RuleFor(form => form.HappenedAt).NotNull().WithMessage("Give the date and time.");
    }
}
