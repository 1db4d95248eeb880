using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>Nobody triages away alone what stands: a duty, a flag, or the lock.</summary>
public sealed class FallingAwayTests
{
    private static readonly TriageAnswers Nothing = Answers();

    private readonly Cast cast = Cast.Nursery();

    private Actor Dee => cast.Actor("Dee");

    private Actor May => cast.Actor("May");

    /// <summary>First what stood, then what was done about it, then the answers of the second triage and whom alone they may not leave out.</summary>
    public static TheoryData<string, TriageAnswers, Agency[], TriageAnswers, Duty[]> Table => new()
    {
        { "an allegation becomes conduct", Allegation, [], Nothing, [Duty.Lado] },
        { "told, and their advice is waited for", Allegation, [Agency.Lado], Nothing, [Duty.Lado] },
        { "serious, all open", Serious, [], Nothing, [Duty.Lado, Duty.Ofsted] },
        { "serious, the LADO told", Serious, [Agency.Lado], Nothing, [Duty.Lado, Duty.Ofsted] },
        { "serious, told Ofsted", Serious, [Agency.Ofsted], Nothing, [Duty.Lado] },
        { "illegal content", Illegal, [], Nothing, [Duty.Police, Duty.Lado] },
        { "illegal content becomes an allegation", Illegal, [], Allegation, [Duty.Police] },
        { "illegal content, the police told", Illegal, [Agency.Police101], Allegation, [Duty.Police] },
        { "illegal content becomes an offence", Illegal, [], Offence, [Duty.Police] },
        { "an offence becomes illegal content", Offence, [], Illegal, [] },
        { "an offence becomes an allegation", Offence, [Agency.Police101], Allegation, [Duty.Police] },
        { "danger", Nothing with { ImmediateDanger = true }, [Agency.Police999], Nothing, [Duty.Police, Duty.SocialCare] },
        { "a child may need help", Nothing with { ChildMayNeedHelp = true }, [], Nothing, [Duty.SocialCare] },
        { "data at risk", Nothing with { PeopleAtRiskFromData = true }, [], Nothing, [Duty.Ico] },
        { "data at risk, the ICO told", Nothing with { PeopleAtRiskFromData = true }, [Agency.Ico], Nothing, [] },
        { "conduct becomes an allegation", Nothing, [], Allegation, [] },
        { "an allegation becomes an offence", Allegation, [], Illegal, [] },
        { "the same again", Serious, [], Serious, [] },
    };

    private static TriageAnswers Allegation => Answers(TriageDecision.Allegation, HarmThreshold.MayMeet);

    private static TriageAnswers Serious => Allegation with { SeriousAllegation = true };

    private static TriageAnswers Illegal => Allegation with { IllegalContent = true };

    private static TriageAnswers Offence => Allegation with { PossibleOffence = true };

    [Theory, MemberData(nameof(Table))]
    public void One_person_adds_and_two_take_away(string situation, TriageAnswers first, Agency[] told, TriageAnswers then, Duty[] alone)
    {
        Assert.NotEmpty(situation);
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee, first);
        foreach (var agency in told)
            breach.Told(Dee, agency);

        if (alone.Length > 0)
            Assert.Equal(alone, Refused<SecondPersonForLess>(() => breach.Triaged(Dee, then)).Required.Select(required => required.Duty!.Value));
        foreach (var duty in alone)
            AgreedToLetFall(breach, duty);

        Assert.Equal(then.Decision, breach.Triaged(Dee, then).Decision);
    }

    [Fact]
    public void Once_the_LADO_has_advised_one_person_triages_as_they_said()
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee, Allegation);
        breach.RecordAdvice(breach.Told(Dee, Agency.Lado), "Below the threshold: treat it as a low-level concern", Now, Dee, Now);

        Assert.False(breach.Triaged(Dee, Answers(TriageDecision.LowLevelConcern)).NeedsLado);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void What_the_reporter_flagged_stays_until_two_people_agree(bool danger, bool illegal)
    {
        var breach = Breach.Report(
            Ids.Next(), Ids.Next(), "BR-2026-0008", new(BreachCategory.ImageOfChild, "Something awful on a phone", null, null, null, danger, illegal),
            [cast.About("Nadia")], cast.People, cast.Actor("Ravi"), Cast.FridayAfternoon);

        Assert.Equal([Duty.Police], breach.Binding().Select(required => required.Duty!.Value));
        Assert.Equal("Decision", Refused<SecondPersonForLess>(() => breach.Triaged(Dee)).Field);
        AgreedToLetFall(breach, Duty.Police);

        Assert.Empty(breach.Triaged(Dee).Duties());
    }

    [Fact]
    public void An_agreement_serves_one_triage_and_does_not_outlive_it()
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee, Allegation);
        AgreedToLetFall(breach, Duty.Lado);
        breach.Triaged(Dee).Triaged(Dee, Allegation);

        Refused<SecondPersonForLess>(() => breach.Triaged(Dee));
    }

    [Fact]
    public void A_second_person_who_does_not_agree_leaves_it_standing()
    {
        var breach = cast.Report("Ravi", "Nadia").Triaged(Dee, Allegation);
        breach.AnswerSecondOpinion(Ask(breach, Duty.Lado), false, "Ring them", May, Now);

        Refused<SecondPersonForLess>(() => breach.Triaged(Dee));
    }

    [Fact]
    public void What_does_not_bind_needs_no_second_person() =>
        Refused<NotBinding>(() => Ask(cast.Report("Ravi", "Nadia").Triaged(Dee, Allegation), Duty.Ico));

    private void AgreedToLetFall(Breach breach, Duty duty) => breach.AnswerSecondOpinion(Ask(breach, duty), true, "I have seen it too", May, Now);

    private Guid Ask(Breach breach, Duty duty)
    {
        var id = Ids.Next();
        breach.AskToLetFall(id, duty, "A mix-up with another phone", May.PersonId, "May", Dee, Now);
        return id;
    }
}
