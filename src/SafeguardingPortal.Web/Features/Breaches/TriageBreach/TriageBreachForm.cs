using FluentValidation;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.TriageBreach;

public sealed class TriageBreachForm : IVersionedForm
{
    public int Version { get; set; }

    public BreachCategory? Category { get; set; }

    public TriageDecision? Decision { get; set; }

    public HarmThreshold? Threshold { get; set; }

    public bool IllegalContent { get; set; }

    public bool PossibleOffence { get; set; }

    public bool ImmediateDanger { get; set; }

    public bool SeriousAllegation { get; set; }

    public bool PeopleAtRiskFromData { get; set; }

    public bool ChildMayNeedHelp { get; set; }

    public bool ChildSexualAbuse { get; set; }

    /// <summary>The clocks of the setting's own whose question is answered with yes.</summary>
    public List<Guid> OwnAnswers { get; set; } = [];

    public GuideAnswer? Harmed { get; set; }

    public GuideAnswer? Offence { get; set; }

    public GuideAnswer? RiskOfHarm { get; set; }

    public GuideAnswer? Unsuitable { get; set; }

    public GuideAnswer? OutsideWork { get; set; }

    public string? AlsoAffected { get; set; }

    /// <summary>Which of the setting's policies apply.</summary>
    public List<Guid> Policies { get; set; } = [];

    public string? PoliciesEngaged { get; set; }

    /// <summary>London wall clock; empty where the report was the first that the setting knew.</summary>
    public DateTime? KnewAt { get; set; }

    public string? Reason { get; set; }

    internal static TriageBreachForm Of(Breach breach) => new()
    {
        Version = breach.Version,
        Category = breach.Category,
        Decision = breach.Decision,
        Threshold = breach.Threshold,
        IllegalContent = breach.IllegalContent,
        PossibleOffence = breach.PossibleOffence,
        ImmediateDanger = breach.ImmediateDanger,
        SeriousAllegation = breach.SeriousAllegation,
        PeopleAtRiskFromData = breach.PeopleAtRiskFromData,
        ChildMayNeedHelp = breach.ChildMayNeedHelp,
        ChildSexualAbuse = breach.ChildSexualAbuse,
        OwnAnswers = [.. breach.OwnClocks.Select(clock => clock.ClockId)],
        Harmed = breach.Guide?.Harmed,
        Offence = breach.Guide?.Offence,
        RiskOfHarm = breach.Guide?.RiskOfHarm,
        Unsuitable = breach.Guide?.Unsuitable,
        OutsideWork = breach.Guide?.OutsideWork,
        AlsoAffected = breach.Guide?.AlsoAffected,
        Policies = [.. breach.Policies.Select(policy => policy.PolicyId)],
        PoliciesEngaged = breach.PoliciesEngaged,
        KnewAt = breach.KnownAt < breach.EnteredAt ? SchoolClock.InLondon(breach.KnownAt).DateTime : null,
    };

    /// <summary>What is answered so far; the guide is asked before a decision is made.</summary>
    internal TriageAnswers ToAnswers(IReadOnlyCollection<PolicyEngaged>? policies = null) => new(
        Decision ?? TriageDecision.AdviceSought,
        Threshold,
        IllegalContent,
        ImmediateDanger,
        SeriousAllegation,
        PeopleAtRiskFromData,
        PoliciesEngaged,
        KnewAt is { } knew ? SchoolClock.FromLondon(knew) : null,
        Reason ?? "",
        ToGuide(),
        ChildMayNeedHelp,
        ChildSexualAbuse,
        OwnAnswers,
        policies,
        Category,
        PossibleOffence);

    private GuideAnswers? ToGuide()
    {
        var guide = new GuideAnswers(Harmed, Offence, RiskOfHarm, Unsuitable, OutsideWork, AlsoAffected);
        return guide == new GuideAnswers(null, null, null, null, null, null) ? null : guide;
    }
}

public sealed class TriageBreachFormValidator : AbstractValidator<TriageBreachForm>
{
    public TriageBreachFormValidator()
    {
        RuleFor(form => form.Decision).NotNull().WithMessage("Choose which procedure governs this report.");
        RuleFor(form => form.AlsoAffected).AtMost(1000);
        RuleFor(form => form.PoliciesEngaged).AtMost(500);
        RuleFor(form => form.Reason).Reason();
    }
}
