using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>A guess keeps somebody out and lifts the case above them; it never takes the case from everybody.</summary>
public sealed class GuessRoutingTests
{
    [Theory]
    [InlineData("Nadia", CaseRoute.DslAndManager, "Dee, May, Ravi")]
    [InlineData("Ravi", CaseRoute.LeadAndManager, "Dee, May")]
    [InlineData("Dee", CaseRoute.ManagerOnly, "May")]
    [InlineData("May", CaseRoute.ChairOnly, "Chris")]
    [InlineData("Chris", CaseRoute.ManagerOnly, "May")]
    [InlineData("Chris + May", CaseRoute.LeadAndManager, "Dee")]
    [InlineData("Chris + May + Dee", CaseRoute.DslAndManager, "Ravi")]
    [InlineData("Chris + May + Dee + Ravi", CaseRoute.OutsideOnly, "")]
    public void Whoever_may_be_meant_is_kept_out_and_whoever_is_left_handles_it(string meant, CaseRoute route, string seenBy)
    {
        var cast = Cast.Nursery();

        var breach = cast.ReportAbout("Nadia", [new(Ids.Next(), SubjectKind.SomeoneElse, Words: "Them"), .. meant.Split(" + ").Select(cast.Guess)]);

        Assert.Equal(route, breach.Route);
        Assert.Equal(seenBy, string.Join(", ", cast.WhoSees(breach).Order()));
    }

    [Theory]
    [InlineData("Dee", "Chris", CaseRoute.ManagerOnly, "May")]
    [InlineData("Ravi", "Chris", CaseRoute.ManagerOnly, "May")]
    [InlineData("Ravi", "Chris + May", CaseRoute.LeadAndManager, "Dee")]
    [InlineData("May", "Chris", CaseRoute.OutsideOnly, "")]
    [InlineData("Chris", "Nadia", CaseRoute.OutsideOnly, "")]
    public void A_guess_never_brings_the_case_below_whom_it_is_really_about(string about, string meant, CaseRoute route, string seenBy)
    {
        var cast = Cast.Nursery();

        var breach = cast.ReportAbout("Nadia", [cast.About(about), .. meant.Split(" + ").Select(cast.Guess)]);

        Assert.Equal((route, seenBy), (breach.Route, string.Join(", ", cast.WhoSees(breach).Order())));
    }

    [Fact]
    public void With_no_chair_in_post_a_leader_who_may_be_meant_leaves_it_to_the_DSL_who_may_strike_the_guess()
    {
        var cast = new Cast().With("Nadia", Role.Staff).With("Dee", Role.Dsl).With("Ravi", Role.DeputyDsl).With("May", Role.Manager);
        var breach = cast.ReportAbout("Nadia", new NamedSubject(Ids.Next(), SubjectKind.SomeoneElse, Words: "The head of the queue"), cast.Guess("May"));
        Assert.Equal("Dee", string.Join(", ", cast.WhoSees(breach)));

        breach.NameSubjects([cast.About("Nadia")], cast.People, "It was the first in the queue", cast.Actor("Dee"), BreachSteps.Now);

        Assert.Equal("Dee, May, Ravi", string.Join(", ", cast.WhoSees(breach).Order()));
    }

    /// <summary>Nine hundred invented settings: people with any roles, and anyone may be meant.</summary>
    [Fact]
    public void Whatever_the_cast_a_guess_takes_the_case_from_everybody_only_where_nobody_is_left()
    {
        var dice = new Random(20260502);
        var roles = Enum.GetValues<Role>();
        for (var setting = 0; setting < 900; setting++)
        {
            var cast = new Cast();
            foreach (var person in Enumerable.Range(0, dice.Next(1, 7)))
                cast.With($"P{person}", dice.GetItems(roles, dice.Next(0, 4)));
            string[] names = [.. cast.Names];
            string[] meant = [.. dice.GetItems(names, dice.Next(1, 4)).Distinct()];
            string[] left = [.. names.Except(meant).Where(name => cast[name].HoldsAny(Role.Dsl, Role.DeputyDsl, Role.Manager, Role.Chair))];
            cast.Away([.. names.Where(_ => dice.Next(4) == 0)]);

            var breach = cast.ReportAbout(names[0], [.. meant.Select(cast.Guess)]);
            string[] seenBy = [.. cast.WhoSees(breach)];

            Assert.Empty(seenBy.Intersect(meant));
            Assert.Equal(left.Length == 0, seenBy.Length == 0);
            Assert.Equal(breach.Route is CaseRoute.OutsideOnly, seenBy.Length == 0);
            Assert.Equal(left.Any(name => !cast[name].Away), seenBy.Any(name => !cast[name].Away));
        }
    }
}
