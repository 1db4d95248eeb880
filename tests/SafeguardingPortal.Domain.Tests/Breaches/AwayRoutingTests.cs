using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>A report does not wait for somebody on sick or parental leave while others could take it.</summary>
public sealed class AwayRoutingTests
{
    [Theory]
    [InlineData("Nadia", "Dee", CaseRoute.DslAndManager, "Dee, May, Ravi")]
    [InlineData("Nadia", "Dee + Ravi + May", CaseRoute.ChairOnly, "Chris")]
    [InlineData("Ravi", "Dee + May", CaseRoute.ChairOnly, "Chris")]
    [InlineData("Dee", "May", CaseRoute.ChairOnly, "Chris")]
    [InlineData("Dee", "Dee", CaseRoute.ManagerOnly, "May")]
    [InlineData("Dee", "May + Chris", CaseRoute.ManagerOnly, "May")]
    [InlineData("May", "Chris", CaseRoute.ChairOnly, "Chris")]
    [InlineData("Nadia", "Dee + Ravi + May + Chris", CaseRoute.DslAndManager, "Dee, May, Ravi")]
    public void An_office_whose_every_holder_is_away_counts_as_vacant_unless_nobody_else_is_left(string about, string away, CaseRoute route, string seenBy)
    {
        var cast = Cast.Nursery().Away(away.Split(" + "));

        var breach = cast.Report("Nadia", about);

        Assert.Equal((route, seenBy), (breach.Route, string.Join(", ", cast.WhoSees(breach).Order())));
    }

    [Fact]
    public void An_absence_that_begins_moves_the_case_on_and_one_that_ends_moves_it_back()
    {
        var cast = Cast.Nursery();
        var breach = cast.Report("Nadia", "Dee");
        breach.TakeRaised();

        breach.RouteAgain(cast.Away("May").People, "Somebody went away", BreachSteps.Now);
        Assert.Equal(CaseRoute.ChairOnly, breach.Route);
        breach.RouteAgain(cast.Back("May").People, "Somebody came back", BreachSteps.Now);

        Assert.Equal(CaseRoute.ManagerOnly, breach.Route);
        Assert.Equal(["Others handle the case from now on", "Others handle the case from now on"], breach.TakeRaised().Select(raised => raised.What.Sentence));
    }

    [Fact]
    public void Whoever_is_away_is_not_appointed_while_others_are_there_and_the_one_who_is_left_may_be_both()
    {
        var cast = new Cast().With("Nadia", Role.Staff).With("Dee", Role.Dsl).With("May", Role.Manager).Away("May");
        var breach = cast.Report("Nadia");

        BreachSteps.Refused<MayNotHandle>(() => Appoint("May", "Dee"));
        Appoint("Dee", "Dee");
        Assert.Equal(cast["Dee"].PersonId, breach.ChildLeadId);
        BreachSteps.Refused<TwoPeopleNeeded>(() =>
        {
            cast.Back("May");
            Appoint("Dee", "Dee");
        });

        void Appoint(string manager, string lead) => breach.AppointHandlers(
            cast[manager].PersonId, cast[lead].PersonId, cast.People, "As the policy says", cast.Actor("Dee"), BreachSteps.Now);
    }
}
