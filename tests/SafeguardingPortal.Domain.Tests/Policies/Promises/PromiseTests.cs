using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Policies.Promises;

public sealed class PromiseTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 0, PromiseState.NothingYet)]
    [InlineData(1, 1, PromiseState.Kept)]
    [InlineData(0, 1, PromiseState.Broken)]
    [InlineData(99, 100, PromiseState.Slipping)]
    [InlineData(90, 100, PromiseState.Slipping)]
    [InlineData(89, 100, PromiseState.Broken)]
    [InlineData(9, 10, PromiseState.Slipping)]
    [InlineData(8, 9, PromiseState.Broken)]
    public void Kept_is_all_and_slipping_is_nine_of_ten(int kept, int promised, PromiseState state) =>
        Assert.Equal(state, PromiseStates.Of(kept, promised));

    [Fact]
    public void More_than_was_promised_cannot_be_kept() => Assert.Throws<ArgumentOutOfRangeException>(() => PromiseStates.Of(3, 2));

    [Theory]
    [InlineData("Phones stay in the lockers.", "phones  stay in the\nlockers", true)]
    [InlineData("Phones stay in the lockers.", "Phones stay in the drawer.", false)]
    [InlineData("Phones must stay away;", "Phones must stay away", true)]
    [InlineData("Phones must not be used", "Phones must be used", false)]
    public void A_clause_keeps_its_promise_while_its_words_are_the_same(string before, string after, bool same) =>
        Assert.Equal(same, ClauseKey.Of(before) == ClauseKey.Of(after));

    [Fact]
    public void A_promise_is_marked_tied_anew_taken_back_and_marked_again()
    {
        var promise = Promise.Mark(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "Staff must sign.", null, Leader, Now);
        promise.TieTo("signed-policies", Leader, Now);
        promise.TieTo("signed-policies", Leader, Now);
        promise.TakeBack("It explains only", Leader, Now);
        Assert.False(promise.Stands);
        promise.TieTo("device-check-ins", Leader, Now);

        Assert.True(promise.Stands);
        Assert.Equal("device-check-ins", promise.EvidenceKey);
        Assert.Equal(
            [nameof(PromiseMarked), nameof(PromiseTied), nameof(PromiseTakenBack), nameof(PromiseMarked)],
            promise.Raised.Select(raised => raised.What.GetType().Name));
    }

    [Fact]
    public void Taking_a_promise_back_needs_a_reason_and_is_done_once()
    {
        var promise = Promise.Mark(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "Staff must sign.", null, Leader, Now);

        Assert.IsType<ReasonMissing>(Assert.Throws<RuleBrokenException>(() => promise.TakeBack(" ", Leader, Now)).Refusal);
        promise.TakeBack("It explains only", Leader, Now);
        Assert.IsType<PromiseTakenBackAlready>(Assert.Throws<RuleBrokenException>(() => promise.TakeBack("Again", Leader, Now)).Refusal);
    }

    [Fact]
    public void Binding_words_suggest_a_promise_and_each_text_is_offered_once()
    {
        var text = PolicyTextReader.Read("""
            # Phones

            ## 1 Aims

            This policy keeps everyone safe.

            ## 2 Storage

            Staff must:

            - store phones in the lockers
            - never photograph children

            Visitors may use a phone in the hall.

            Staff must:
            """).Policies.Single();

        var clauses = ClauseOfPolicy.Of(text);

        Assert.Equal(
            ["Staff must:", "store phones in the lockers", "never photograph children"],
            clauses.Where(clause => clause.IsSuggested).Select(clause => clause.Text));
        Assert.Equal("2 Storage", clauses.First(clause => clause.IsSuggested).Place);
        Assert.Equal(clauses.Count, clauses.Select(clause => clause.Key).Distinct().Count());
    }

    private static Actor Leader => new(Guid.NewGuid(), "Dana Field", new HashSet<Domain.Access.Role> { Domain.Access.Role.Manager });
}
