using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

// The handler's decision, and what follows from it.
public sealed partial class Breach
{
    private readonly List<PolicyEngaged> policies = [];

    public TriageDecision? Decision { get; private set; }

    public HarmThreshold? Threshold { get; private set; }

    public bool SeriousAllegation { get; private set; }

    public bool PeopleAtRiskFromData { get; private set; }

    /// <summary>Which of the setting's policies govern it (C215).</summary>
    public IReadOnlyList<PolicyEngaged> Policies => policies;

    /// <summary>What else applies, in words (C206).</summary>
    public string? PoliciesEngaged { get; private set; }

    public string? TriageReason { get; private set; }

    public bool NeedsPolice { get; private set; }

    public bool NeedsLado { get; private set; }

    public bool NeedsOfsted { get; private set; }

    public bool NeedsIco { get; private set; }

    public bool NeedsSocialCare { get; private set; }

    public bool ChildMayNeedHelp { get; private set; }

    public bool ChildSexualAbuse { get; private set; }

    /// <summary>Where the duty to report child sexual abuse held on the day on which the setting knew.</summary>
    public bool NeedsMandatoryReport { get; private set; }

    /// <summary>What the guide asked; null where it was not used.</summary>
    public GuideAnswers? Guide { get; private set; }

    /// <summary>
    /// Decides which procedure governs the report (C215). Done again, it asks for a new outcome too, what a second person agreed to before no longer
    /// holds, and what binds does not fall away by one person's answers (<see cref="Binding"/>).
    /// </summary>
    public void Triage(TriageAnswers answers, SettingRules rules, Actor by, DateTimeOffset now, ClockBook? clocks = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        CheckOpenFor(by);
        if (AsksForThreshold && (answers.Threshold is null || (IsAboutOwnPeople && answers.Threshold is HarmThreshold.NobodyWhoWorksHere)))
            throw new RuleBrokenException(new ThresholdMissing());
        // Whoever was borne out to have done it does not cease to work here by a tick.
        if (answers.Threshold is HarmThreshold.NobodyWhoWorksHere && (NeedsDbsDecision || NeedsTraDecision))
            throw new RuleBrokenException(NeedsDbsDecision ? new DbsDecisionFirst() : new TraDecisionFirst());
        if (answers.Decision is TriageDecision.NotABreach && MoreThanNothing(answers))
            throw new RuleBrokenException(new ThresholdContradicted());
        if (answers is { Decision: TriageDecision.Allegation, Threshold: HarmThreshold.NobodyWhoWorksHere })
            throw new RuleBrokenException(new AllegationAgainstNobodyHere());
        if (answers.KnewAt > EnteredAt)
            throw new RuleBrokenException(new KnownLaterThanReported());
        if (answers.KnewAt is { } knew && contacts.Any(contact => contact.At < ToTheMinute(knew) && !(contact.At < CountsFrom)))
            throw new RuleBrokenException(new KnownLaterThanTold());
        if (answers.KnewAt is { } later && ToTheMinute(later) > ToTheMinute(KnownAt) && !IsAgreed(Matter.KnewLater, null))
            throw new RuleBrokenException(new KnewLaterNeedsTwo());
        var reason = ReasonMissing.Require(answers.Reason);
        clocks ??= ClockBook.AsItComes;
        var knownAt = answers.KnewAt ?? KnownAt;
        var mandatory = answers.ChildSexualAbuse && clocks.HoldsOn(DeadlineRules.MandatoryReportKey, London.Date(knownAt));
        answers = answers with { Category = answers.Category ?? Category };
        var category = answers.Category.Value;
        var duties = answers.Duties(category, IsAboutSomebodyWhoWorksHere(answers.Threshold), rules);
        CheckNothingFallsAway(answers, mandatory ? [.. duties, Duty.MandatoryReport] : duties, clocks);

        Category = category;
        Decision = answers.Decision;
        Threshold = answers.Threshold;
        IllegalContent = answers.IllegalContent;
        PossibleOffence = answers.MayBeOffence;
        ImmediateDanger = answers.ImmediateDanger;
        SeriousAllegation = answers.SeriousAllegation;
        PeopleAtRiskFromData = answers.PeopleAtRiskFromData;
        policies.RemoveAll(kept => answers.Policies?.Any(policy => policy.PolicyId == kept.PolicyId) != true);
        policies.AddRange((answers.Policies ?? []).Where(policy => policies.TrueForAll(kept => kept.PolicyId != policy.PolicyId)));
        PoliciesEngaged = Trimmed(answers.PoliciesEngaged);
        KnownAt = knownAt;
        TriageReason = reason;
        ChildMayNeedHelp = answers.ChildMayNeedHelp;
        ChildSexualAbuse = answers.ChildSexualAbuse;
        Guide = answers.Guide is null ? null : answers.Guide with { AlsoAffected = Trimmed(answers.Guide.AlsoAffected) };

        NeedsPolice = duties.Contains(Duty.Police);
        NeedsLado = duties.Contains(Duty.Lado);
        NeedsOfsted = duties.Contains(Duty.Ofsted);
        NeedsIco = duties.Contains(Duty.Ico);
        NeedsSocialCare = duties.Contains(Duty.SocialCare);
        NeedsMandatoryReport = mandatory;
        CountBy(clocks);
        CountByOwn(clocks, own => own.AppliesTo(answers, category), now);
        LetAgreementsLapse(now);
        State = BreachState.Triaged;
        Recount();
        Raise(
            new BreachTriaged(
                Reference, category, answers.Decision, answers.Threshold, IllegalContent, PossibleOffence, ImmediateDanger, [.. Duties()],
                [.. ownClocks.Select(clock => clock.Name)], KnownAt, Guide),
            by, now, reason);
    }

    /// <summary>It was opened again, or the people it is about changed since, so that the threshold question now arises.</summary>
    public bool NeedsTriageAgain =>
        State is BreachState.Reopened || (State is not BreachState.Reported && IsOpen && AsksForThreshold && Threshold is null);

    /// <summary>Whether the harm threshold question arises: about people of the setting, and about anybody described, who may work here for an agency.</summary>
    public bool AsksForThreshold => subjects.Any(subject => subject.Kind is SubjectKind.PersonOfSetting or SubjectKind.SomeoneElse);

    /// <summary>Who must be told, in the order in which to do it.</summary>
    public IReadOnlyList<Duty> Duties()
    {
        List<Duty> duties = [];
        if (NeedsPolice)
            duties.Add(Duty.Police);
        if (NeedsLado)
            duties.Add(Duty.Lado);
        if (NeedsOfsted)
            duties.Add(Duty.Ofsted);
        if (NeedsIco)
            duties.Add(Duty.Ico);
        if (NeedsSocialCare)
            duties.Add(Duty.SocialCare);
        if (NeedsMandatoryReport)
            duties.Add(Duty.MandatoryReport);
        if (DbsDecision is Breaches.DbsDecision.Refer)
            duties.Add(Duty.Dbs);
        if (TraDecision is Breaches.TraDecision.Refer)
            duties.Add(Duty.Tra);
        return duties;
    }

    private static bool MoreThanNothing(TriageAnswers answers) =>
        answers.ChildSexualAbuse || answers.MayBeCrime || answers.ImmediateDanger || answers.SeriousAllegation || answers.PeopleAtRiskFromData
        || answers.ChildMayNeedHelp || answers.Guide?.AnyLimb(GuideAnswer.Yes) == true
        || answers.Threshold is HarmThreshold.MayMeet or HarmThreshold.Unsure;
}
