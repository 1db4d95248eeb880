using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>What a handler answered at triage.</summary>
/// <param name="Threshold">Asked wherever the report is about a person who works in or for the setting; null where it does not arise.</param>
/// <param name="IllegalContent">Illegal content on a device: nobody opens, copies or uploads anything.</param>
/// <param name="SeriousAllegation">Serious harm or abuse is alleged, so that Ofsted must know where the setting is registered with it.</param>
/// <param name="PeopleAtRiskFromData">Personal data is affected and people's rights are likely at risk, so that the ICO must know.</param>
/// <param name="PoliciesEngaged">What applies beside the setting's policies, in words: a home-school agreement, another setting's policy (C206).</param>
/// <param name="Guide">What the guide asked on the way; recorded, and decides nothing.</param>
/// <param name="ChildMayNeedHelp">Children's social care is told, beside whatever happens to the adult.</param>
/// <param name="ChildSexualAbuse">A child told of sexual abuse, or somebody saw or learnt of it; asked once the duty to report it holds.</param>
/// <param name="OwnAnswers">The clocks of the setting's own whose question was answered with yes.</param>
/// <param name="Policies">Which of the setting's policies apply (C215).</param>
/// <param name="Category">What it is, where that is something else than the reporter took it for.</param>
/// <param name="KnewAt">When the setting first knew, if earlier than the report; the clocks start then.</param>
/// <param name="PossibleOffence">An offence may have been committed. The second limb of the threshold, answered with yes, says the same.</param>
public sealed record TriageAnswers(
    TriageDecision Decision,
    HarmThreshold? Threshold,
    bool IllegalContent,
    bool ImmediateDanger,
    bool SeriousAllegation,
    bool PeopleAtRiskFromData,
    string? PoliciesEngaged,
    DateTimeOffset? KnewAt,
    string Reason,
    GuideAnswers? Guide = null,
    bool ChildMayNeedHelp = false,
    bool ChildSexualAbuse = false,
    IReadOnlyCollection<Guid>? OwnAnswers = null,
    IReadOnlyCollection<PolicyEngaged>? Policies = null,
    BreachCategory? Category = null,
    bool PossibleOffence = false)
{
    /// <summary>Whether an offence was answered, by the tick or by the second limb of the threshold.</summary>
    public bool MayBeOffence => PossibleOffence || Guide?.Offence is GuideAnswer.Yes;

    /// <summary>A matter for the police and the LADO, both (C222, C228).</summary>
    public bool MayBeCrime => IllegalContent || MayBeOffence;

    /// <summary>Whether this was ticked.</summary>
    public bool Says(TriageYes answer) => answer switch
    {
        TriageYes.ImmediateDanger => ImmediateDanger,
        TriageYes.IllegalContent => IllegalContent,
        TriageYes.PossibleOffence => MayBeOffence,
        TriageYes.ChildMayNeedHelp => ChildMayNeedHelp,
        TriageYes.SeriousAllegation => SeriousAllegation,
        TriageYes.PeopleAtRiskFromData => PeopleAtRiskFromData,
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    /// <summary>Who must be told before the case may close. The duties of section 1 of the field's rules; C222–C224, C228.</summary>
    public IReadOnlyList<Duty> Duties(BreachCategory category, bool aboutOwnPeople, SettingRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        // The LADO and, for an allegation, Ofsted deal with adults who work here: not with a parent, a pupil or a burglar.
        var mayWorkHere = Threshold is not HarmThreshold.NobodyWhoWorksHere;
        List<Duty> duties = [];
        if (MayBeCrime || ImmediateDanger)
            duties.Add(Duty.Police);
        if ((mayWorkHere && (MayBeCrime || SeriousAllegation))
            || Decision is TriageDecision.Allegation
            || Threshold is HarmThreshold.MayMeet or HarmThreshold.Unsure
            || (rules.OnlineConductGoesToLado && aboutOwnPeople && category.IsOnlineConduct() && Decision is not TriageDecision.NotABreach))
        {
            duties.Add(Duty.Lado);
        }

        if (mayWorkHere && SeriousAllegation && rules.RegisteredWithOfsted)
            duties.Add(Duty.Ofsted);
        if (PeopleAtRiskFromData)
            duties.Add(Duty.Ico);
        if (ChildMayNeedHelp || ImmediateDanger || Decision is TriageDecision.ChildProtection)
            duties.Add(Duty.SocialCare);
        return duties;
    }
}
