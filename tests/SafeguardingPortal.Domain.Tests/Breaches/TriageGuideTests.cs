using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>The guide says what answers usually lead to, records them, and decides nothing.</summary>
public sealed class TriageGuideTests
{
    private static readonly GuideAnswers Nothing = new(GuideAnswer.No, GuideAnswer.No, GuideAnswer.No, GuideAnswer.No, GuideAnswer.No, null);

    public static TheoryData<string, string> Lines => new()
    {
        { "danger", "999 first" },
        { "illegal", "Nobody opens, copies or uploads it" },
        { "offence", "The police and the LADO, both" },
        { "limb", "The police and the LADO, both" },
        { "unsure whether an offence", "Ask the police on 101" },
        { "not ours", "The police, before the case can close" },
        { "limb", "Any one is enough" },
        { "unsure", "Asking is never wrong" },
        { "none", "A low-level concern or conduct" },
        { "outside", "The risk may transfer" },
        { "others", "Tell the LADO of them too" },
        { "child", "social care" },
        { "serious", "Ofsted within 14 calendar days" },
        { "data", "within 72 hours" },
        { "online", "Your policy sends every one of these to the LADO" },
        { "differs", "It is your decision" },
    };

    [Theory, MemberData(nameof(Lines))]
    public void Each_answer_shows_what_it_usually_leads_to(string answer, string sentence)
    {
        var answers = Answers() with { Guide = Nothing };
        answers = answer switch
        {
            "danger" => answers with { ImmediateDanger = true },
            "illegal" => answers with { IllegalContent = true },
            "offence" => answers with { PossibleOffence = true },
            "unsure whether an offence" => answers with { Guide = Nothing with { Offence = GuideAnswer.Unsure } },
            "not ours" => answers with { PossibleOffence = true, Threshold = HarmThreshold.NobodyWhoWorksHere },
            "limb" => answers with { Guide = Nothing with { Offence = GuideAnswer.Yes }, Threshold = HarmThreshold.MayMeet },
            "unsure" => answers with { Guide = Nothing with { Unsuitable = GuideAnswer.Unsure } },
            "outside" => answers with { Guide = Nothing with { OutsideWork = GuideAnswer.Yes } },
            "others" => answers with { Guide = Nothing with { AlsoAffected = "A younger brother" } },
            "child" => answers with { ChildMayNeedHelp = true },
            "serious" => answers with { SeriousAllegation = true },
            "data" => answers with { PeopleAtRiskFromData = true },
            "differs" => answers with { Guide = Nothing with { Harmed = GuideAnswer.Yes } },
            _ => answers,
        };

        var lines = TriageGuide.LeadsTo(answers, BreachCategory.AbusiveMessage, true, new SettingRules { OnlineConductGoesToLado = true }, ClockBook.AsItComes);

        Assert.Contains(lines, line => line.UsuallyLeadsTo.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nobody_works_here_the_guide_does_not_send_anybody_to_the_LADO()
    {
        var answers = Answers(TriageDecision.ChildProtection, HarmThreshold.NobodyWhoWorksHere) with
        {
            Guide = new(GuideAnswer.Yes, GuideAnswer.Yes, GuideAnswer.Unsure, GuideAnswer.No, GuideAnswer.Yes, "A younger brother"),
            IllegalContent = true,
            SeriousAllegation = true,
        };

        var lines = TriageGuide.LeadsTo(answers, BreachCategory.Other, false, new SettingRules(), ClockBook.AsItComes);

        Assert.DoesNotContain(lines, line => line.UsuallyLeadsTo.Contains("LADO", StringComparison.Ordinal) && !line.UsuallyLeadsTo.Contains("deals with", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.UsuallyLeadsTo.StartsWith("The police", StringComparison.Ordinal));
    }

    [Fact]
    public void The_handlers_decision_stands_against_the_guide_and_both_are_on_record()
    {
        var cast = Cast.Nursery();
        var guide = Nothing with { Harmed = GuideAnswer.Unsure };

        var breach = cast.Report("Olu", "Nadia").Triaged(cast.Actor("Dee"), Answers(TriageDecision.LowLevelConcern) with { Guide = guide });

        Assert.Equal((TriageDecision.LowLevelConcern, HarmThreshold.DoesNotAppearToMeet, guide), (breach.Decision, breach.Threshold, breach.Guide));
        Assert.False(breach.NeedsLado);
        Assert.Equal(guide, Assert.IsType<BreachTriaged>(breach.Raised[^1].What).Guide);
    }

    [Fact]
    public void A_limb_that_is_met_is_not_no_breach() => Refused<ThresholdContradicted>(() => Cast.Nursery().Report("Olu").Triaged(
        Cast.Nursery().Actor("Dee"), Answers(TriageDecision.NotABreach) with { Guide = Nothing with { Harmed = GuideAnswer.Yes } }));

    [Theory]
    [InlineData(TriageDecision.NotABreach, "")]
    [InlineData(TriageDecision.AdviceSought, "")]
    [InlineData(TriageDecision.LowLevelConcern, "")]
    [InlineData(TriageDecision.Conduct, "")]
    [InlineData(TriageDecision.Allegation, "Lado")]
    [InlineData(TriageDecision.ChildProtection, "SocialCare")]
    [InlineData(TriageDecision.Complaint, "")]
    [InlineData(TriageDecision.DataBreach, "")]
    public void Each_kind_of_case_asks_for_its_contacts(TriageDecision decision, string told)
    {
        var cast = Cast.Nursery();

        var breach = cast.Report("Olu", "Nadia").Triaged(cast.Actor("Dee"), Answers(decision));

        Assert.Equal(told, string.Join(", ", breach.Duties()));
    }
}
