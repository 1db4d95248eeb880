using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Breaches;

public enum GuideAnswer
{
    No,
    Yes,
    Unsure,
}

/// <summary>
/// What the triage guide asked. The first four are the limbs of the harm threshold; any one is enough. They are recorded beside the
/// handler's own decision and never replace it.
/// </summary>
/// <param name="Harmed">Harmed a child, or may have.</param>
/// <param name="Offence">Possibly committed an offence against or related to a child.</param>
/// <param name="RiskOfHarm">Behaved towards a child so as to indicate a risk of harm.</param>
/// <param name="Unsuitable">Behaved, or may have, so as to be possibly unsuitable to work with children.</param>
/// <param name="OutsideWork">It happened outside work: the risk may transfer.</param>
/// <param name="AlsoAffected">Who else could be affected: other children, brothers and sisters, another setting where they work.</param>
public sealed record GuideAnswers(
    GuideAnswer? Harmed,
    GuideAnswer? Offence,
    GuideAnswer? RiskOfHarm,
    GuideAnswer? Unsuitable,
    GuideAnswer? OutsideWork,
    string? AlsoAffected)
{
    public bool AnyLimb(GuideAnswer answer) => Harmed == answer || Offence == answer || RiskOfHarm == answer || Unsuitable == answer;
}

/// <summary>One thing that an answer usually leads to.</summary>
public sealed record GuideLine(string Answer, string UsuallyLeadsTo);

/// <summary>Says what answers usually lead to. It decides nothing: the handler does, and gives the reason.</summary>
public static class TriageGuide
{
    /// <param name="category">As it stands where the answers do not say otherwise.</param>
    /// <param name="clocks">The limits that hold in the setting.</param>
    public static IReadOnlyList<GuideLine> LeadsTo(
        TriageAnswers answers, BreachCategory category, bool aboutOwnPeople, SettingRules rules, ClockBook clocks)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(clocks);
        category = answers.Category ?? category;
        var guide = answers.Guide;
        var mayWorkHere = answers.Threshold is not HarmThreshold.NobodyWhoWorksHere;
        List<GuideLine> lines = [];
        if (answers.ImmediateDanger)
        {
            lines.Add(new(
                "A child is or was in immediate danger",
                "999 first. The police are told before anything else, and children\u2019s social care at once."));
        }

        var whom = mayWorkHere ? "The police and the LADO, both," : "The police,";
        if (answers.IllegalContent)
            lines.Add(new("Illegal content", $"{whom} before the case can close. Nobody opens, copies or uploads it."));
        if (answers.MayBeOffence)
            lines.Add(new("A possible offence", $"{whom} before the case can close. Ask them before you look into it."));
        else if (guide?.Offence is GuideAnswer.Unsure)
            lines.Add(new("Unsure whether it is an offence", "Ask the police on 101. They say whether it is one, and asking is never wrong."));

        if (mayWorkHere && guide?.AnyLimb(GuideAnswer.Yes) == true)
        {
            lines.Add(new(
                "At least one limb of the harm threshold is met",
                $"Any one is enough: \u201cit may meet it\u201d, an allegation, and the LADO {clocks[DeadlineRules.LadoKey].Within()}."));
        }
        else if ((mayWorkHere && guide?.AnyLimb(GuideAnswer.Unsure) == true) || answers.Threshold is HarmThreshold.Unsure)
        {
            lines.Add(new(
                "Unsure about a limb",
                "\u201cUnsure, so ask the LADO\u201d. Asking is never wrong; no name need be given at first."));
        }
        else if (mayWorkHere && guide is not null && aboutOwnPeople)
        {
            lines.Add(new(
                "No limb is met",
                "A low-level concern or conduct. Write down why, and look at earlier concerns about the same person."));
        }

        if (mayWorkHere && guide?.OutsideWork is GuideAnswer.Yes or GuideAnswer.Unsure)
        {
            lines.Add(new(
                "It happened outside work",
                "The risk may transfer to work: weigh it under the fourth limb, and ask the LADO when unsure."));
        }

        if (!string.IsNullOrWhiteSpace(guide?.AlsoAffected))
        {
            lines.Add(new(
                "Others could be affected",
                mayWorkHere
                    ? "Tell the LADO of them too; another setting where the person works is told by the LADO and not by you."
                    : "Tell the police and children\u2019s social care of them too."));
        }

        if (answers.ChildMayNeedHelp || answers.Decision is TriageDecision.ChildProtection)
        {
            lines.Add(new(
                "A child may need help or protection",
                "Children\u2019s social care, beside whatever happens to the adult."));
        }

        if (answers.SeriousAllegation)
        {
            lines.Add(new("Serious harm or abuse is alleged", !mayWorkHere
                ? "The police and children\u2019s social care. The LADO deals with adults who work with children."
                : rules.RegisteredWithOfsted
                ? $"The LADO, and Ofsted {clocks[DeadlineRules.OfstedKey].Within()} at the latest, without waiting for the outcome."
                : "The LADO."));
        }

        if (answers.PeopleAtRiskFromData || category is BreachCategory.Data)
        {
            lines.Add(new(
                "Personal data is affected",
                $"If people\u2019s rights are likely at risk: the ICO {clocks[DeadlineRules.IcoKey].Within()} of knowing, nights and weekends counted."));
        }

        if (rules.OnlineConductGoesToLado && aboutOwnPeople && category.IsOnlineConduct())
        {
            lines.Add(new(
                "An allegation about conduct online",
                "Your policy sends every one of these to the LADO, whatever the threshold."));
        }

        if (Differs(answers))
        {
            lines.Add(new(
                "You answered yes or unsure to a limb, and that it does not appear to meet the threshold",
                "It is your decision. Say in your reason why the limb does not carry it."));
        }

        return lines;
    }

    private static bool Differs(TriageAnswers answers) =>
        answers.Threshold is HarmThreshold.DoesNotAppearToMeet
        && (answers.Guide?.AnyLimb(GuideAnswer.Yes) == true || answers.Guide?.AnyLimb(GuideAnswer.Unsure) == true);
}
