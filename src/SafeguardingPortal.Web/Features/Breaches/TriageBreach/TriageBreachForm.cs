using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.TriageBreach;

public sealed class TriageBreachForm : IVersionedForm
{
    public int Version { get; set; }

    public TriageDecision? Decision { get; set; }

    public HarmThreshold? Threshold { get; set; }

    public bool IllegalContentOrOffence { get; set; }

    public bool ImmediateDanger { get; set; }

    public bool SeriousAllegation { get; set; }

    public bool PeopleAtRiskFromData { get; set; }

    public string? PoliciesEngaged { get; set; }

    /// <summary>London wall clock; empty where the report was the first that the setting knew.</summary>
    public DateTime? KnewAt { get; set; }

    public string? Reason { get; set; }

    internal static TriageBreachForm Of(Breach breach) => new()
    {
        Version = breach.Version,
        Decision = breach.Decision,
        Threshold = breach.Threshold,
        IllegalContentOrOffence = breach.IllegalContentOrOffence,
        ImmediateDanger = breach.ImmediateDanger,
        SeriousAllegation = breach.SeriousAllegation,
        PeopleAtRiskFromData = breach.PeopleAtRiskFromData,
        PoliciesEngaged = breach.PoliciesEngaged,
        KnewAt = breach.KnownAt < breach.ReportedAt ? SchoolClock.InLondon(breach.KnownAt).DateTime : null,
    };

    internal TriageAnswers ToAnswers() => new(
        Decision!.Value,
        Threshold,
        IllegalContentOrOffence,
        ImmediateDanger,
        SeriousAllegation,
        PeopleAtRiskFromData,
        PoliciesEngaged,
        KnewAt is { } knew ? SchoolClock.FromLondon(knew) : null,
        Reason!);
}

public sealed class TriageBreachFormValidator : AbstractValidator<TriageBreachForm>
{
    public TriageBreachFormValidator()
    {
        RuleFor(form => form.Decision).NotNull().WithMessage("Choose which procedure governs this report.");
        RuleFor(form => form.PoliciesEngaged).MaximumLength(500).WithMessage("Shorten this to 500 characters.");
        RuleFor(form => form.Reason)
            .NotEmpty().WithMessage("Give a reason. It stays on the record.")
            .MaximumLength(4000).WithMessage("Shorten this to 4,000 characters.");
    }
}
