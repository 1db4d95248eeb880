using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

public sealed class BreachContactTests
{
    private readonly Cast cast = Cast.Nursery();

    private Actor Dee => cast.Actor("Dee");

    [Theory]
    [InlineData(ContactMethod.Phone, DutyStanding.Kept)]
    [InlineData(ContactMethod.InPerson, DutyStanding.Kept)]
    [InlineData(ContactMethod.LeftMessage, DutyStanding.WaitsForAcknowledgement)]
    [InlineData(ContactMethod.OnlineForm, DutyStanding.WaitsForAcknowledgement)]
    [InlineData(ContactMethod.Email, DutyStanding.WaitsForAcknowledgement)]
    [InlineData(ContactMethod.Letter, DutyStanding.WaitsForAcknowledgement)]
    public void What_was_only_sent_waits_for_its_acknowledgement(ContactMethod method, DutyStanding standing)
    {
        var breach = Allegation();

        var contact = breach.Told(Dee, Agency.Lado, method);

        Assert.Equal(standing, breach.StandingOf(Duty.Lado));
        if (standing is DutyStanding.Kept)
            return;
        Assert.IsType<NotAcknowledgedYet>(breach.WhatKeepsItOpen(Rules));
        breach.RecordAcknowledgement(contact, "LADO/123", Now, Dee, Now);
        Assert.Equal(DutyStanding.Kept, breach.StandingOf(Duty.Lado));
        Assert.Equal("LADO/123", Assert.Single(breach.Contacts).Reference);
    }

    /// <summary>They were rung in time; the form that they asked for afterwards still needs its receipt.</summary>
    [Theory]
    [InlineData("phone, form", DutyStanding.WaitsForAcknowledgement)]
    [InlineData("form, phone", DutyStanding.Kept)]
    [InlineData("form, phone, e-mail", DutyStanding.WaitsForAcknowledgement)]
    [InlineData("phone", DutyStanding.Kept)]
    [InlineData("message", DutyStanding.WaitsForAcknowledgement)]
    [InlineData("message, phone", DutyStanding.Kept)]
    public void What_is_sent_after_a_call_waits_for_a_receipt_of_its_own(string inOrder, DutyStanding standing)
    {
        var breach = Allegation();
        var at = Now;
        foreach (var how in inOrder.Split(", "))
        {
            var method = how switch { "phone" => ContactMethod.Phone, "form" => ContactMethod.OnlineForm, "message" => ContactMethod.LeftMessage, _ => ContactMethod.Email };
            breach.RecordContact(Ids.Next(), new ContactMade(Agency.Lado, null, "", "Duty desk", at, method, "What we know"), Dee, at);
            at = at.AddMinutes(5);
        }

        Assert.Equal(standing, breach.StandingOf(Duty.Lado));
        var clock = BreachClock.For(breach, WorkingDays.England, at).Single(one => one.Duty is Duty.Lado);
        Assert.Equal(standing is DutyStanding.Kept ? ClockStanding.KeptInTime : ClockStanding.WaitsForAcknowledgement, clock.Standing);
    }

    [Fact]
    public void A_999_call_before_the_report_is_recorded_with_its_true_time_and_the_clocks_start_then()
    {
        var breach = cast.Report("Dee", "Nadia");
        var (rung, reported) = (breach.ReportedAt.AddMinutes(-40), breach.ReportedAt);
        var made = new ContactMade(Agency.Police999, null, "", "The operator", rung, ContactMethod.Phone, "A man at the gate");

        Refused<ContactBeforeKnown>(() => breach.RecordContact(Ids.Next(), made with { Agency = Agency.Ofsted }, Dee, Now));
        breach.RecordContact(Ids.Next(), made, Dee, Now);

        Assert.Equal((rung, reported), (breach.KnownAt, breach.ReportedAt));
        Assert.Contains(breach.Raised, raised => raised.What is KnownEarlier { KnownAt: var known } && known == rung);
    }

    /// <summary>Who rings first and types afterwards did right: the call stands with its true time, before triage too, and the setting knew then.</summary>
    [Theory]
    [InlineData(Agency.Lado, ContactMethod.Phone, "the LADO", true)]
    [InlineData(Agency.Lado, ContactMethod.LeftMessage, "the LADO", true)]
    [InlineData(Agency.Police101, ContactMethod.Phone, "the police", true)]
    [InlineData(Agency.ChildrensSocialCare, ContactMethod.OnlineForm, "children\u2019s social care", true)]
    [InlineData(Agency.Ico, ContactMethod.OnlineForm, null, false)]
    [InlineData(Agency.AdviceService, ContactMethod.Phone, null, false)]
    public void Those_whom_one_turns_to_at_once_may_be_told_before_the_report_is_typed(Agency agency, ContactMethod method, string? whom, bool taken)
    {
        var breach = cast.Report("Dee", "Nadia");
        var asked = breach.ReportedAt.AddDays(-1);
        void Record() => breach.RecordContact(Ids.Next(), new(agency, null, "", "Whoever was on duty", asked, method, "What we know"), Dee, Now);
        if (!taken)
        {
            Refused<ContactBeforeKnown>(Record);
            return;
        }

        Record();

        Assert.Equal(asked, breach.KnownAt);
        var known = Assert.Single(breach.Raised.Select(raised => raised.What).OfType<KnownEarlier>());
        Assert.Equal($"The setting knew when it turned to {whom}: the time limits start then", known.Sentence);
        Assert.Null(breach.Contacts[0].LateBecause);
    }

    /// <summary>A voicemail on Friday tells nobody; the LADO rings back on Wednesday, a day after the limit.</summary>
    [Theory]
    [InlineData("2026-05-05 10:00", null, ClockStanding.WaitsForAcknowledgement)]
    [InlineData("2026-05-06 10:00", null, ClockStanding.Overdue)]
    [InlineData("2026-05-05 10:00", "2026-05-05 09:00", ClockStanding.KeptInTime)]
    [InlineData("2026-05-06 10:00", "2026-05-06 09:00", ClockStanding.KeptLate)]
    public void A_message_left_is_an_attempt_and_tells_nobody_until_they_ring_back(string now, string? rangBack, ClockStanding standing)
    {
        var breach = Allegation();
        var contact = breach.Told(Dee, Agency.Lado, ContactMethod.LeftMessage);
        if (rangBack is not null)
            breach.RecordAcknowledgement(contact, null, London(rangBack), Dee, London(rangBack));

        var clock = BreachClock.For(breach, WorkingDays.England, London(now)).Single(one => one.Duty is Duty.Lado);

        Assert.Equal(standing, clock.Standing);
        Assert.True(breach.InvestigationIsLocked);
        Assert.StartsWith("LADO rung and nobody reached", breach.Raised.Select(raised => raised.What).OfType<ContactRecorded>().Single().Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void To_a_message_that_nobody_answers_the_case_says_so_in_red_though_the_limit_is_far_off()
    {
        var breach = cast.Report("Dee", "Nadia").Triaged(Dee, Answers(TriageDecision.Conduct) with { SeriousAllegation = true });
        breach.Told(Dee, Agency.Ofsted, ContactMethod.LeftMessage);

        Assert.Equal(
            ClockStanding.NoAcknowledgement,
            BreachClock.For(breach, WorkingDays.England, London("2026-05-06 09:00")).Single(one => one.Duty is Duty.Ofsted).Standing);
    }

    /// <summary>Article 33(1) of the UK GDPR asks it of the ICO's contact; the portal asks it of every limit.</summary>
    [Theory]
    [InlineData(Agency.Ico, "2026-05-04 15:00", null, null)]
    [InlineData(Agency.Ico, "2026-05-04 15:00", "Not late at all", null)]
    [InlineData(Agency.Ico, "2026-05-04 16:00", null, "refused")]
    [InlineData(Agency.Ico, "2026-05-04 16:00", " ", "refused")]
    [InlineData(Agency.Ico, "2026-05-04 16:00", "A bank holiday; nobody was in", "A bank holiday; nobody was in")]
    [InlineData(Agency.Lado, "2026-05-06 09:00", null, "refused")]
    [InlineData(Agency.AdviceService, "2026-05-06 09:00", null, null)]
    public void Whoever_tells_late_says_why(Agency agency, string at, string? because, string? kept)
    {
        var breach = cast.Report(BreachCategory.Data, "Dee", "Nadia")
            .Triaged(Dee, Answers(TriageDecision.DataBreach, HarmThreshold.Unsure) with { PeopleAtRiskFromData = true });
        void Record() => breach.RecordContact(
            Ids.Next(), new(agency, null, "", "The desk", London(at), ContactMethod.Phone, "What we know", LateBecause: because), Dee, London(at));
        if (kept is "refused")
        {
            Assert.Equal("LateBecause", Refused<LateReasonMissing>(Record).Field);
            return;
        }

        Record();
        Assert.Equal(kept, breach.Contacts[0].LateBecause);
    }

    [Fact]
    public void Once_they_were_told_nobody_is_asked_again_why_so_late()
    {
        var breach = Allegation();
        breach.Told(Dee, Agency.Lado);
        var later = London("2026-05-08 09:00");

        breach.RecordContact(Ids.Next(), new(Agency.Lado, null, "", "The desk", later, ContactMethod.Phone, "Something more"), Dee, later);

        Assert.Empty(breach.RunOutAt(later));
    }

    /// <summary>What the LADO said about one person is not what they would say about another.</summary>
    [Theory]
    [InlineData("Olu", true)]
    [InlineData("Nadia", false)]
    public void Whoever_is_named_later_needs_advice_of_their_own(string named, bool locked)
    {
        var breach = Allegation();
        breach.RecordAdvice(breach.Told(Dee, Agency.Lado), "Go ahead", Now, Dee, Now);
        Assert.False(breach.InvestigationIsLocked);

        breach.NameSubjects([cast.About("Nadia"), cast.About(named)], cast.People, "Seen on the film", Dee, Now.AddHours(1));
        Assert.Equal(locked, breach.InvestigationIsLocked);
        if (!locked)
            return;
        Refused<TriageAgain>(() => breach.AddNote(Ids.Next(), NoteKind.Investigation, "I asked Olu why", Dee, Now.AddHours(1)));
        breach.Triage(Answers(TriageDecision.Allegation, HarmThreshold.MayMeet), Rules, Dee, Now.AddHours(1));
        Refused<LadoFirst>(() => breach.AddNote(Ids.Next(), NoteKind.Investigation, "I asked Olu why", Dee, Now.AddHours(1)));
    }

    [Fact]
    public void Until_the_LADO_has_advised_only_basic_facts_are_taken()
    {
        var breach = Allegation();
        var contact = breach.Told(Dee, Agency.Lado);

        breach.AddNote(Ids.Next(), NoteKind.BasicFacts, "Two colleagues saw it at ten", Dee, Now);
        Refused<LadoFirst>(() => breach.AddNote(Ids.Next(), NoteKind.Investigation, "I asked her why", Dee, Now));
        Refused<LadoFirst>(() => breach.WithOutcome(Dee, Outcome.Unfounded));

        breach.RecordAdvice(contact, "Go ahead with an internal investigation", Now, Dee, Now);
        breach.AddNote(Ids.Next(), NoteKind.Investigation, "I asked her why", Dee, Now);

        Assert.Equal(BreachState.OutcomeRecorded, breach.WithOutcome(Dee, Outcome.Unfounded).State);
    }

    [Fact]
    public void Before_triage_nothing_beyond_basic_facts_is_taken() => Refused<TriageFirst>(
        () => cast.Report("Dee", "Nadia").AddNote(Ids.Next(), NoteKind.Investigation, "I asked her why", Dee, Now));

    [Fact]
    public void A_contact_says_whom_when_and_what()
    {
        var breach = cast.Report("Dee", "Nadia");
        var made = new ContactMade(Agency.Lado, null, "", "Duty desk", Now, ContactMethod.Phone, "What we know");

        Refused<SpokeToMissing>(() => breach.RecordContact(Ids.Next(), made with { SpokeTo = " " }, Dee, Now));
        Refused<ToldMissing>(() => breach.RecordContact(Ids.Next(), made with { Told = "" }, Dee, Now));
        Refused<AgencyNameMissing>(() => breach.RecordContact(Ids.Next(), made with { Agency = Agency.Other }, Dee, Now));
        Refused<NotInTheFuture>(() => breach.RecordContact(Ids.Next(), made with { At = Now.AddMinutes(1) }, Dee, Now));
        breach.RecordContact(Ids.Next(), made, Dee, Now);

        Assert.Equal("Dee", Assert.Single(breach.Contacts).MadeBy);
    }

    [Fact]
    public void Who_advises_has_received_it()
    {
        var breach = Allegation();
        var contact = breach.Told(Dee, Agency.Lado, ContactMethod.OnlineForm);

        breach.RecordAdvice(contact, "Hold a strategy discussion", Now, Dee, Now);

        Assert.Equal(DutyStanding.Kept, breach.StandingOf(Duty.Lado));
        Refused<AcknowledgedAlready>(() => breach.RecordAcknowledgement(contact, null, Now, Dee, Now));
    }

    /// <summary>Nobody is told before there is something to tell, and nobody answers before they are told.</summary>
    [Fact]
    public void A_contact_is_no_earlier_than_the_knowing_and_an_answer_no_earlier_than_the_contact()
    {
        var breach = Allegation();
        var made = new ContactMade(Agency.Lado, null, "", "Duty desk", Now, ContactMethod.OnlineForm, "What we know");
        var knew = breach.KnownAt;

        var ofsted = made with { Agency = Agency.Ofsted, At = knew.AddMinutes(-1) };
        Assert.Equal("At", Refused<ContactBeforeKnown>(() => breach.RecordContact(Ids.Next(), ofsted, Dee, Now)).Field);
        var contact = Ids.Next();
        breach.RecordContact(contact, made with { At = knew.AddMinutes(10) }, Dee, Now);
        Assert.Equal("AdvisedAt", Refused<BeforeTheContact>(() => breach.RecordAdvice(contact, "Wait", knew.AddMinutes(9), Dee, Now)).Field);
        Assert.Equal(
            "AcknowledgedAt", Refused<BeforeTheContact>(() => breach.RecordAcknowledgement(contact, null, knew.AddMinutes(9), Dee, Now)).Field);

        breach.RecordAcknowledgement(contact, null, knew.AddMinutes(10), Dee, Now);
    }

    [Fact]
    public void Whoever_asked_before_the_report_was_entered_says_first_that_the_setting_knew_earlier()
    {
        var breach = cast.Report("Dee", "Nadia");
        var asked = breach.ReportedAt.AddHours(-2);
        var answers = Answers(TriageDecision.Allegation, HarmThreshold.MayMeet);
        breach.Triaged(Dee, answers with { KnewAt = asked.AddHours(-1) });

        breach.RecordContact(Ids.Next(), new(Agency.Lado, null, "", "Duty desk", asked, ContactMethod.Phone, "What we know"), Dee, Now);

        Assert.Equal(DutyStanding.Kept, breach.StandingOf(Duty.Lado));
        Assert.Equal("KnewAt", Refused<KnownLaterThanTold>(() => breach.Triaged(Dee, answers with { KnewAt = breach.ReportedAt })).Field);
    }

    [Fact]
    public void A_contact_in_the_minute_of_the_report_is_in_time()
    {
        var breach = Breach.Report(
            Ids.Next(), Ids.Next(), "BR-2026-0009", new(BreachCategory.Other, "A phone was out", null, null, null, false, false),
            [cast.About("Nadia")], cast.People, Dee, Cast.FridayAfternoon.AddSeconds(50));

        breach.RecordContact(
            Ids.Next(), new(Agency.Lado, null, "", "Duty desk", Cast.FridayAfternoon, ContactMethod.Phone, "What we know"), Dee, Now);

        Assert.Single(breach.Contacts);
    }

    private static DateTimeOffset London(string time) =>
        new(DateTime.ParseExact(time, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(1));

    private Breach Allegation() => cast.Report("Dee", "Nadia").Triaged(Dee, Answers(TriageDecision.Allegation, HarmThreshold.MayMeet));
}
