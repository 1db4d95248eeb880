using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.EmploymentReferences;
using SafeguardingPortal.Domain.RuleBooks;

namespace SafeguardingPortal.Domain.Tests.EmploymentReferences;

public sealed class ReferenceAdviceTests
{
    [Theory]
    // how the case stands; outcome; handled as; whether it goes in; the rule that says so
    [InlineData("open", Outcome.Substantiated, "allegation", ReferenceStanding.AskFirst, null)]
    [InlineData("open", null, "allegation", ReferenceStanding.AskFirst, null)]
    [InlineData("open", Outcome.Malicious, "allegation", ReferenceStanding.AskFirst, null)]
    [InlineData("closed", Outcome.Substantiated, "allegation", ReferenceStanding.GoesIn, ReferenceRules.Substantiated)]
    [InlineData("closed", Outcome.Substantiated, "conduct", ReferenceStanding.StaysOut, ReferenceRules.LowLevel)]
    [InlineData("closed", Outcome.Substantiated, "unsure", ReferenceStanding.AskFirst, null)]
    [InlineData("closed, nobody confirmed", Outcome.Substantiated, "allegation", ReferenceStanding.AskFirst, null)]
    [InlineData("closed, about several", Outcome.Substantiated, "allegation", ReferenceStanding.AskFirst, null)]
    [InlineData("closed", Outcome.Malicious, "allegation", ReferenceStanding.StaysOut, ReferenceRules.Unproven)]
    [InlineData("closed", Outcome.False, "allegation", ReferenceStanding.StaysOut, ReferenceRules.Unproven)]
    [InlineData("closed", Outcome.Unfounded, "allegation", ReferenceStanding.StaysOut, ReferenceRules.Unproven)]
    [InlineData("closed", Outcome.Unsubstantiated, "allegation", ReferenceStanding.StaysOut, ReferenceRules.Unproven)]
    [InlineData("closed, about several", Outcome.Unsubstantiated, "allegation", ReferenceStanding.StaysOut, ReferenceRules.Unproven)]
    [InlineData("closed", Outcome.NotAnAllegation, "conduct", ReferenceStanding.StaysOut, ReferenceRules.LowLevel)]
    [InlineData("closed", null, "conduct", ReferenceStanding.StaysOut, ReferenceRules.LowLevel)]
    public void A_case_goes_into_a_reference_only_where_it_was_substantiated_at_the_harm_threshold(
        string stands, Outcome? outcome, string handled, ReferenceStanding standing, string? rule)
    {
        var advice = ReferenceAdvice.Of(new(
            stands == "open", !stands.Contains("nobody", StringComparison.Ordinal), stands.Contains("several", StringComparison.Ordinal),
            handled == "allegation", handled == "unsure", outcome));

        Assert.Equal((standing, rule), (advice.Standing, advice.RuleKey));
        Assert.NotEmpty(advice.Because);
    }

    [Fact]
    public void Each_rule_says_its_edition_and_when_it_was_checked()
    {
        Assert.Equal(4, RuleBook.AsItComes.ForReferences().Count);
        Assert.All(RuleBook.AsItComes.ForReferences(), rule =>
        {
            Assert.Contains("check the current edition", rule.Source, StringComparison.Ordinal);
            Assert.False(rule.HasNumber);
            Assert.Equal(RuleSubject.References, rule.About);
        });
    }
}
