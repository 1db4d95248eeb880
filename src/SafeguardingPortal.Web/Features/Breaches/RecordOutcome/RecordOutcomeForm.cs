using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Breaches.RecordOutcome;

public sealed class RecordOutcomeForm : ParentsFields, IVersionedForm
{
    public int Version { get; set; }

    public Outcome? Outcome { get; set; }

    public string? DealtWith { get; set; }

    /// <summary>The keys of what followed for the person.</summary>
    public List<string> Sanctions { get; set; } = [];

    public string? Reason { get; set; }

    internal static RecordOutcomeForm Of(Breach breach, string me, DateOnly today) => new()
    {
        Version = breach.Version,
        Outcome = breach.Outcome,
        DealtWith = breach.DealtWith,
        Sanctions = [.. breach.Sanctions.Select(sanction => sanction.Key)],
        ToldOn = today,
        ToldBy = me,
    };

    internal OutcomeGiven ToOutcome(IEnumerable<SanctionChoice> choices) => new(
        Outcome!.Value, DealtWith!, ToParents(), [.. choices.Where(choice => Sanctions.Contains(choice.Key))]);
}

public sealed class RecordOutcomeFormValidator : ParentsFieldsValidator<RecordOutcomeForm>
{
    public RecordOutcomeFormValidator()
    {
        RuleFor(form => form.Outcome).NotNull().WithMessage("Choose the outcome.");
        RuleFor(form => form.DealtWith)
            .NotEmpty().WithMessage("Say how it was dealt with, and by whom.")
            .AtMost(10_000);
        RuleFor(form => form.Reason).Reason();
    }
}
