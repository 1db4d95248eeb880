using System.Globalization;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SubjectAccess;
using SafeguardingPortal.Domain.Tests.Breaches;

namespace SafeguardingPortal.Domain.Tests.SubjectAccess;

public sealed class AccessRequestTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor Dsl = new(Ids.Next(), "Amina Clarke", new HashSet<Role> { Role.Dsl });
    private static readonly AnswerLimit Limit = AnswerLimit.Of(RuleBook.AsItComes);

    [Theory]
    // came; answer by; where it takes longer
    [InlineData("2026-05-05", "2026-06-05", "2026-08-05")]
    [InlineData("2026-01-31", "2026-03-02", "2026-04-30")] // ends on Saturday 28 February
    [InlineData("2026-04-02", "2026-05-05", "2026-07-02")] // ends on Saturday 2 May, before the bank holiday on the 4th
    [InlineData("2026-11-25", "2026-12-29", "2027-02-25")] // Christmas Day, then Boxing Day on a Saturday with Monday for it
    public void It_is_answered_within_a_month_and_where_the_last_day_is_no_working_day_on_the_next(string came, string by, string longer)
    {
        Assert.Equal(Day(by), Limit.First(Day(came)).LastDay);
        Assert.Equal(Day(longer), Limit.Extended(Day(came)).LastDay);
        Assert.Contains("the day it came, ends on", Limit.First(Day(came)).Because, StringComparison.Ordinal);
    }

    [Theory]
    // today; reminder of a request due on Friday 5 June 2026
    [InlineData("2026-05-21", null)]
    [InlineData("2026-05-26", "soon")]
    [InlineData("2026-05-30", null)] // a Saturday
    [InlineData("2026-06-04", "soon")]
    [InlineData("2026-06-05", "0")]
    [InlineData("2026-06-12", "1")]
    public void Those_who_answer_are_reminded_before_the_day_and_each_week_after(string today, string? reminder) =>
        Assert.Equal(reminder, AnswerLimit.ReminderOn(Day(today), new(2026, 6, 5), WorkingDays.England));

    [Fact]
    public void A_piece_is_held_back_under_an_exemption_and_given_again_and_the_last_word_counts()
    {
        var request = Open();
        Refused<ExemptionMissing>(() => request.Withhold(Ids.Next(), "a.what", "because-i-say-so", "So", Dsl, Now));
        Refused<ReasonMissing>(() => request.Withhold(Ids.Next(), "a.what", "legal-privilege", " ", Dsl, Now));

        request.Withhold(Ids.Next(), "a.what", "legal-privilege", "Our solicitor wrote it", Dsl, Now);
        Assert.Equal("legal-privilege", Assert.Single(request.Decided).Exemption);
        request.Give(Ids.Next(), "a.what", "It was read out in court", Dsl, Now);

        Assert.Null(Assert.Single(request.Decided).Exemption);
        Assert.Equal(3, request.Raised.Count);
        Assert.All(Exemption.All, one => Assert.StartsWith("Data Protection Act 2018", one.Source, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-05-04", typeof(ToldLongerUnlikely))]
    [InlineData("2026-06-05", typeof(ToldLongerUnlikely))]
    public void Whoever_asked_is_told_within_the_first_month_that_it_takes_longer(string told, Type refusal) =>
        Assert.IsType(refusal, Assert.Throws<RuleBrokenException>(() => Open().Extend(Day(told), "Four cases", Limit, Dsl, Now)).Refusal);

    [Fact]
    public void It_takes_longer_once_and_never_after_the_first_month()
    {
        var request = Open();
        var late = Now.AddDays(20);
        Refused<ToldLongerTooLate>(() => request.Extend(Day("2026-06-08"), "Four cases", Limit, Dsl, late));

        request.Extend(Day("2026-05-20"), "Four cases", Limit, Dsl, Now);

        Assert.Equal(Day("2026-08-05"), request.DueOn);
        Refused<ExtendedAlready>(() => request.Extend(Day("2026-05-20"), "Again", Limit, Dsl, Now));
    }

    [Fact]
    public void Once_answered_nothing_of_it_is_decided_any_more_and_nobody_answers_their_own()
    {
        var request = Open();
        var own = new Actor(request.PersonId, "Themself", new HashSet<Role> { Role.Manager });
        Refused<SomebodyElseAnswers>(() => request.RecordAnswer(Day("2026-05-20"), "By post", own, Now));
        Refused<AnsweredUnlikely>(() => request.RecordAnswer(Day("2026-05-21"), "By post", Dsl, Now));
        Refused<ReasonMissing>(() => request.RecordAnswer(Day("2026-05-20"), " ", Dsl, Now));

        request.RecordAnswer(Day("2026-05-20"), "By post", Dsl, Now);

        Assert.Equal((Day("2026-05-20"), "By post"), (request.AnsweredOn, request.AnsweredHow));
        Refused<AnsweredAlready>(() => request.Give(Ids.Next(), "a.what", "So", Dsl, Now));
        Refused<AnsweredAlready>(() => request.Show(Ids.Next(), "a.what", "So", Dsl, Now));
        Refused<AnsweredAlready>(() => request.RecordAnswer(Day("2026-05-20"), "Again", Dsl, Now));
    }

    private static AccessRequest Open() => AccessRequest.Open(
        Ids.Next(), Ids.Next(), "SA-2026-0001", Ids.Next(), new(2026, 5, 5), "Came in person", Limit, Dsl, Now);

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static void Refused<TRefusal>(Action act)
        where TRefusal : Refusal => Assert.IsType<TRefusal>(Assert.Throws<RuleBrokenException>(act).Refusal);
}
