using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.Shared;
using static SafeguardingPortal.Domain.Tests.Relationships.RelationshipCases;

namespace SafeguardingPortal.Domain.Tests.Relationships;

public sealed class RelationshipDisclosureTests
{
    [Fact]
    public void It_ends_with_the_last_working_day_of_whoever_told_it_once_that_day_is_over()
    {
        var told = RelationshipCases.Told();
        Assert.IsType<EndInTheFuture>(
            Assert.Throws<RuleBrokenException>(() => told.EndWithLeaving(RelationshipCases.Today, RelationshipCases.Now)).Refusal);

        told.EndWithLeaving(RelationshipCases.Today.AddDays(-1), RelationshipCases.Now);

        Assert.Equal(
            (RelationshipState.Ended, RelationshipCases.Today.AddDays(-1), null), (told.State, told.EndedOn!.Value, told.DueOn));
        Assert.IsType<RelationshipHasEnded>(
            Assert.Throws<RuleBrokenException>(() => told.EndWithLeaving(RelationshipCases.Today.AddDays(-1), RelationshipCases.Now)).Refusal);
    }

    [Fact]
    public void What_was_told_waits_for_a_decision_within_five_working_days()
    {
        var told = Told();

        Assert.Equal((RelationshipState.WaitsForDecision, new DateOnly(2026, 5, 12)), (told.State, told.DueOn));
        Assert.Equal("Told of a relationship, RD-2026-0001", Assert.Single(told.Raised).What.Sentence);
    }

    [Theory]
    [InlineData("nothing is chosen", typeof(RelationshipKindMissing))]
    [InlineData("with nobody", typeof(WithWhomMissing))]
    [InlineData("a child by name", typeof(ChildNamedOtherwise))]
    [InlineData("no circumstances", typeof(CircumstancesMissing))]
    [InlineData("told tomorrow", typeof(ToldInTheFuture))]
    public void It_is_told_whole_and_without_the_name_of_a_child(string what, Type refusal)
    {
        var word = what switch
        {
            "nothing is chosen" => Word() with { Kinds = RelationshipKinds.None },
            "with nobody" => Word() with { WithWhom = " " },
            "a child by name" => Word() with { Child = "Anna Bell" },
            "no circumstances" => Word() with { Circumstances = "" },
            _ => Word() with { ToldOn = Today.AddDays(1) },
        };

        Assert.Equal(refusal, Assert.Throws<RuleBrokenException>(() => Told(word)).Refusal.GetType());
    }

    [Fact]
    public void Only_those_who_decide_write_it_down_for_somebody_else()
    {
        Refused<OnlyForThemself>(() => Told(whose: Sam, by: Colleague));
        var told = Told(Word() with { ToldOn = Today.AddDays(-3) }, whose: Sam, by: Deputy);

        Assert.Equal((Sam.PersonId, Deputy.PersonId, Today.AddDays(-3)), (told.PersonId, told.RecordedById, told.ToldOn));
    }

    [Fact]
    public void A_decision_is_looked_at_again_within_twelve_months_and_waits_to_be_read()
    {
        var told = Decided();

        Assert.Equal((RelationshipState.Decided, new DateOnly(2027, 5, 5), true), (told.State, told.DueOn, told.WaitsToBeRead));
        Assert.Equal((RelationshipAgreed.OnConditions, new DateOnly(2026, 5, 12)), (told.Latest!.Agreed, told.Latest.DueOn));
    }

    [Theory]
    [InlineData("about oneself", typeof(AboutYourself))]
    [InlineData("by a colleague", typeof(NotOneWhoDecides))]
    [InlineData("by an administrator", typeof(NotOneWhoDecides))]
    [InlineData("by somebody who was not there", typeof(WriterTookNoPart))]
    [InlineData("conditions without any", typeof(RelationshipConditionsMissing))]
    [InlineData("talked tomorrow", typeof(TalkInTheFuture))]
    [InlineData("talked before it was told", typeof(TalkBeforeTelling))]
    [InlineData("looked at again on the day of the talk", typeof(ReviewBeforeTalk))]
    [InlineData("looked at again after more than a year", typeof(ReviewTooFar))]
    public void A_decision_is_refused(string what, Type refusal)
    {
        var whose = what == "about oneself" ? Lead : Sam;
        var by = what switch
        {
            "by a colleague" => Colleague,
            "by an administrator" => Someone("Admin", Role.Administrator),
            "by somebody who was not there" => Deputy,
            _ => Lead,
        };
        var talk = what switch
        {
            "conditions without any" => Talk() with { Conditions = " " },
            "talked tomorrow" => Talk() with { TalkedOn = Today.AddDays(1) },
            "talked before it was told" => Talk() with { TalkedOn = Today.AddDays(-1) },
            "looked at again on the day of the talk" => Talk() with { ReviewOn = Today },
            "looked at again after more than a year" => Talk() with { ReviewOn = Today.AddMonths(12).AddDays(1) },
            _ => Talk(),
        };

        var broken = Assert.Throws<RuleBrokenException>(() => Told(whose: whose).Decide(Guid.NewGuid(), talk, Seats(whose), by, Now));
        Assert.Equal(refusal, broken.Refusal.GetType());
    }

    [Fact]
    public void A_later_decision_follows_the_earlier_and_changes_nothing_of_it()
    {
        var told = Decided();
        told.Confirm(Sam, Now);
        told.TellOfChange(Guid.NewGuid(), "Her child comes here now", WorkingDays.England, Sam, Now.AddDays(30));
        Assert.Equal((RelationshipState.WaitsForDecision, new DateOnly(2026, 6, 11)), (told.State, told.DueOn));

        told.Decide(
            Guid.NewGuid(), Talk() with { Agreed = RelationshipAgreed.MustEnd, TalkedOn = new(2026, 6, 5), ReviewOn = new(2026, 7, 1) }, Seats(Sam),
            Leader, Now.AddDays(31));

        Assert.Equal([RelationshipAgreed.OnConditions, RelationshipAgreed.MustEnd], told.Decisions.Select(one => one.Agreed));
        Assert.Equal(Today, told.Decisions[0].ReadOn);
        Assert.Equal((null, true), (told.Latest!.ReadOn, told.WaitsToBeRead));
        Assert.Equal(nameof(RelationshipLookedAtAgain), told.Raised[^1].What.GetType().Name);
    }

    [Fact]
    public void A_change_does_not_put_off_what_is_late_already()
    {
        var told = Told();
        told.TellOfChange(Guid.NewGuid(), "More messages", WorkingDays.England, Sam, Now.AddDays(20));

        Assert.Equal(new DateOnly(2026, 5, 12), told.DueOn);
    }

    [Fact]
    public void The_person_confirms_once_or_signs_on_paper_where_they_have_no_log_in()
    {
        var told = Decided();
        Refused<NotYourRelationship>(() => told.Confirm(Lead, Now));
        Refused<ConfirmsThemself>(() => told.RecordSignature(Today, hasLogIn: true, Lead, Now));
        Refused<SignedOnUnlikely>(() => told.RecordSignature(Today.AddDays(-1), hasLogIn: false, Lead, Now));
        Refused<AboutYourself>(() => told.RecordSignature(Today, hasLogIn: false, Sam, Now));
        told.RecordSignature(Today, hasLogIn: false, Deputy, Now);

        Assert.Equal((Today, Deputy.PersonId), (told.Latest!.ReadOn, told.Latest.ReadRecordedById));
        Refused<NothingToConfirm>(() => told.Confirm(Sam, Now));
    }

    [Fact]
    public void Once_ended_nothing_more_is_recorded()
    {
        var told = Decided();
        Refused<NotOneWhoDecides>(() => told.End(Today, "Over", Colleague, Now));
        Refused<EndInTheFuture>(() => told.End(Today.AddDays(1), "Over", Sam, Now));
        Refused<ReasonMissing>(() => told.End(Today, " ", Sam, Now));
        told.End(Today, "The family moved away", Sam, Now);

        Assert.Equal((RelationshipState.Ended, null, false), (told.State, told.DueOn, told.WaitsToBeRead));
        Refused<RelationshipHasEnded>(() => told.Decide(Guid.NewGuid(), Talk(), Seats(Sam), Lead, Now));
        Refused<RelationshipHasEnded>(() => told.TellOfChange(Guid.NewGuid(), "Again", WorkingDays.England, Sam, Now));
    }

    [Fact]
    public void The_audit_trail_tells_the_reference_and_nothing_else()
    {
        var told = Decided();
        told.Confirm(Sam, Now);
        told.TellOfChange(Guid.NewGuid(), "A swimming club", WorkingDays.England, Sam, Now);
        told.End(Today, "The mother moved away", Lead, Now);

        foreach (var raised in told.Raised)
        {
            var everything = $"{raised.What} {raised.What.Sentence} {raised.Why}";
            Assert.Contains("RD-2026-0001", everything, StringComparison.Ordinal);
            Assert.All(["mother", "A.B.", "school", "Nothing about", "Think", "swimming", "ocial", "onditions", "Sam"],
                word => Assert.DoesNotContain(word, everything, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("2026-05-10", null)]
    [InlineData("2026-05-11", null)]
    [InlineData("2026-05-15", 0)]
    [InlineData("2026-05-16", null)]
    [InlineData("2026-05-18", 0)]
    [InlineData("2026-05-22", 0)]
    [InlineData("2026-05-26", 1)]
    [InlineData("2026-06-01", 2)]
    public void Reminders_come_on_the_day_or_the_working_day_before_and_once_a_week(string day, int? week) =>
        // Due on a Sunday; Monday 25 May is a bank holiday.
        Assert.Equal(week, RelationshipDue.WeeksLate(
            DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new DateOnly(2026, 5, 17), WorkingDays.England));

    [Theory]
    [InlineData(Role.Staff, false)]
    [InlineData(Role.Dsl, true)]
    [InlineData(Role.DeputyDsl, true)]
    [InlineData(Role.Manager, true)]
    [InlineData(Role.Chair, true)]
    [InlineData(Role.Administrator, false)]
    [InlineData(Role.Oversight, false)]
    [InlineData(Role.DataController, false)]
    public void Who_may_know_of_it(Role role, bool knows)
    {
        var (told, reader) = (Told(), Someone("Reader", role));

        Assert.Equal(knows, RelationshipAccess.VisibleTo(reader).Compile()(told));
        Assert.Equal(knows, RelationshipAccess.InRegisterOf(reader).Compile()(told));
        Assert.True(RelationshipAccess.VisibleTo(Sam).Compile()(told));
        var own = Told(whose: reader);
        Assert.False(RelationshipAccess.InRegisterOf(reader).Compile()(own));
        Assert.False(RelationshipAccess.MayDecide(reader.PersonId, reader));
    }
}
