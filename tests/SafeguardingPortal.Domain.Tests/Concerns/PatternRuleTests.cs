using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tests.Breaches;

namespace SafeguardingPortal.Domain.Tests.Concerns;

public sealed class PatternRuleTests
{
    private static readonly DateTimeOffset Now = Cast.FridayAfternoon;
    private readonly Cast cast = Cast.Nursery();

    [Fact]
    public void Every_rule_is_printed_whole_with_its_edition() => Assert.All(RuleBook.Standard, rule =>
    {
        Assert.DoesNotContain('{', rule.Sentence);
        Assert.NotEmpty(rule.Edition);
        Assert.NotEmpty(rule.Source);
        Assert.True(rule.Words.Contains("{1}", StringComparison.Ordinal) == rule.Months is not null, rule.Key);
    });

    [Theory]
    [InlineData("concerns-person", "3 concerns about one person in 12 months")]
    [InlineData("concerns-place", "2 concerns at the same place in a term")]
    [InlineData("keep-allegation", "An allegation is kept until normal pension age, or for 10 years from the allegation if that is longer")]
    public void It_says_what_it_counts(string key, string sentence) => Assert.Equal(sentence, RuleBook.AsItComes[key].Sentence);

    [Theory]
    [InlineData("concerns-person", "2026-05-06", "2025-05-07")]
    [InlineData("concerns-place", "2026-05-06", "2026-04-16")]
    [InlineData("concerns-place", "2026-04-15", "2026-01-01")]
    [InlineData("concerns-place", "2026-12-31", "2026-09-01")]
    public void It_looks_back_so_far(string key, string today, string since) =>
        Assert.Equal(Day(since), RuleBook.AsItComes[key].Since(Day(today)));

    [Theory]
    [InlineData("2026-01-01", "Spring term 2026", "2025-autumn")]
    [InlineData("2026-04-15", "Spring term 2026", "2025-autumn")]
    [InlineData("2026-04-16", "Summer term 2026", "2026-spring")]
    [InlineData("2028-02-29", "Spring term 2028", "2027-autumn")]
    [InlineData("2026-08-31", "Summer term 2026", "2026-spring")]
    [InlineData("2026-09-01", "Autumn term 2026", "2026-summer")]
    public void Every_day_lies_in_one_term(string day, string name, string before)
    {
        var term = SchoolTerm.Of(Day(day));
        Assert.Equal((name, before), (term.Name, term.Before.Key));
        Assert.Equal(term, SchoolTerm.Of(term.First));
        Assert.Equal(term, SchoolTerm.Of(term.Last));
    }

    [Fact]
    public void A_correction_holds_in_its_setting_and_says_so()
    {
        var correction = Correct("concerns-person", new(2, 6, "Our own decision of March 2026", null, Day("2026-05-01")));

        var rule = new RuleBook([correction])["concerns-person"];

        Assert.Equal("2 concerns about one person in 6 months", rule.Sentence);
        Assert.True(rule.Corrected);
        Assert.False(RuleBook.AsItComes["concerns-person"].Corrected);
    }

    [Fact]
    public void A_correction_that_cannot_be_is_refused()
    {
        var good = new CorrectedRule(2, 6, "Ours", null, Day("2026-05-01"));

        Refused<RuleNumberOutOfRange>(() => Correct("concerns-person", good with { Count = 0 }));
        Refused<RuleNumberOutOfRange>(() => Correct("concerns-person", good with { Months = null }));
        Refused<RuleNumberOutOfRange>(() => Correct("concerns-place", good));
        Refused<RuleEditionMissing>(() => Correct("concerns-person", good with { Edition = " " }));
        Refused<CheckedInTheFuture>(() => Correct("concerns-person", good with { CheckedOn = Day("2026-05-02") }));
        Refused<UnknownRule>(() => Correct("concerns-moon", good));
    }

    private RuleCorrection Correct(string key, CorrectedRule rule) =>
        RuleCorrection.Of(Ids.Next(), Ids.Next(), key, rule, "Because", cast.Actor("May"), Now);

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static void Refused<TRefusal>(Action act)
        where TRefusal : Refusal => Assert.IsType<TRefusal>(Assert.Throws<RuleBrokenException>(act).Refusal);
}
