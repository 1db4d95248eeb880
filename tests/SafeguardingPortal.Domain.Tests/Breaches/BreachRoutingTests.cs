using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;

namespace SafeguardingPortal.Domain.Tests.Breaches;

public sealed class BreachRoutingTests
{
    [Theory]
    [InlineData("somebody not known", CaseRoute.DslAndManager, "Dee, May, Ravi")]
    [InlineData("Nadia, staff", CaseRoute.DslAndManager, "Dee, May, Ravi")]
    [InlineData("Ada, administrator", CaseRoute.DslAndManager, "Dee, May, Ravi")]
    [InlineData("Ravi, deputy DSL", CaseRoute.LeadAndManager, "Dee, May")]
    [InlineData("Dee, DSL", CaseRoute.ManagerOnly, "May")]
    [InlineData("May, manager", CaseRoute.ChairOnly, "Chris")]
    [InlineData("Nadia, staff + May, manager", CaseRoute.ChairOnly, "Chris")]
    [InlineData("Chris, chair", CaseRoute.OutsideOnly, "")]
    public void A_report_goes_to_those_who_may_handle_it(string about, CaseRoute route, string seenBy)
    {
        var cast = Cast.Nursery();
        string[] subjects = about == "somebody not known" ? [] : [.. about.Split(" + ").Select(words => words.Split(',')[0])];

        var breach = cast.Report("Nadia", subjects);

        Assert.Equal(route, breach.Route);
        Assert.Equal(seenBy, string.Join(", ", cast.WhoSees(breach).Order()));
    }

    [Fact]
    public void A_proprietor_who_is_also_the_DSL_counts_as_leader()
    {
        var cast = new Cast().With("Nadia", Role.Staff).With("Pat", Role.Manager, Role.Dsl).With("Chris", Role.Chair);

        Assert.Equal(CaseRoute.ChairOnly, cast.Report("Nadia", "Pat").Route);
    }

    [Fact]
    public void A_sole_leader_with_nobody_above_goes_outside()
    {
        var cast = new Cast().With("Nadia", Role.Staff).With("Pat", Role.Manager, Role.Dsl);

        Assert.Equal(CaseRoute.OutsideOnly, cast.Report("Nadia", "Pat").Route);
    }

    [Fact]
    public void A_second_deputy_does_not_handle_a_report_about_the_first()
    {
        var cast = Cast.Nursery().With("Rosa", Role.DeputyDsl);

        Assert.Equal(["Dee", "May"], cast.WhoSees(cast.Report("Nadia", "Ravi")).Order());
    }

    [Fact]
    public void A_second_safeguarding_lead_does_not_handle_a_report_about_the_first()
    {
        var cast = new Cast().With("Dee", Role.Dsl).With("Head", Role.Dsl, Role.Manager).With("Sam", Role.Dsl).With("Chris", Role.Chair);

        Assert.Equal(["Head"], cast.WhoSees(cast.Report("Sam", "Dee")));
    }

    [Fact]
    public void With_nobody_on_a_level_the_report_goes_one_higher()
    {
        var playgroup = new Cast().With("Nadia", Role.Staff).With("Chris", Role.Chair);

        Assert.Equal(["Chris"], playgroup.WhoSees(playgroup.Report("Nadia", "Nadia")));
    }

    [Fact]
    public void A_changed_subject_changes_who_handles_it()
    {
        var cast = Cast.Nursery();
        var breach = cast.Report("Nadia");

        breach.NameSubjects([cast.About("Dee")], cast.People, "She was recognised", cast.Actor("May"), BreachSteps.Now);

        Assert.Equal(CaseRoute.ManagerOnly, breach.Route);
        Assert.Equal(["May"], cast.WhoSees(breach));
        BreachSteps.Refused<SubjectMayNotAct>(
            () => breach.AddNote(Ids.Next(), NoteKind.BasicFacts, "I was not there", cast.Actor("Dee"), BreachSteps.Now));
    }

    [Fact]
    public void A_role_that_changes_hands_routes_the_case_again_and_says_so()
    {
        var cast = Cast.Nursery();
        var breach = cast.Report("Ravi", "Nadia");
        breach.TakeRaised();

        breach.RouteAgain(cast.With("Ravi", Role.Staff).People, "Roles changed", BreachSteps.Now);
        Assert.Empty(breach.Raised);

        var chairOnly = new Cast().With("Chris", Role.Chair);
        breach.RouteAgain(chairOnly.People, "Roles changed", BreachSteps.Now);
        Assert.Equal(CaseRoute.ChairOnly, breach.Route);
        Assert.Single(breach.Raised);
    }

    [Fact]
    public void An_appointed_handler_who_is_gone_leaves_an_empty_desk_that_the_record_tells_of()
    {
        var nursery = Cast.Nursery();
        var breach = nursery.Report("Nadia");
        breach.AppointHandlers(
            nursery["May"].PersonId, nursery["Dee"].PersonId, nursery.People, "As the policy says", nursery.Actor("Dee"), BreachSteps.Now);
        var before = breach.Route;
        breach.TakeRaised();

        breach.RouteAgain(nursery.With("Dee", Role.Staff).People, "Roles changed", BreachSteps.Now);

        Assert.Equal((before, nursery["May"].PersonId, null), (breach.Route, breach.CaseManagerId, breach.ChildLeadId));
        Assert.IsType<HandlersGone>(Assert.Single(breach.Raised).What);
    }

    /// <summary>Nine hundred invented settings: people with any roles, reports about anyone.</summary>
    [Fact]
    public void Whatever_the_cast_a_subject_never_sees_the_case_and_it_never_ends_on_an_empty_desk()
    {
        var dice = new Random(20260501);
        var roles = Enum.GetValues<Role>();
        for (var setting = 0; setting < 900; setting++)
        {
            var cast = new Cast();
            foreach (var person in Enumerable.Range(0, dice.Next(1, 7)))
                cast.With($"P{person}", dice.GetItems(roles, dice.Next(0, 4)));
            string[] names = [.. cast.Names];
            string[] about = [.. dice.GetItems(names, dice.Next(0, 4)).Distinct()];

            var breach = cast.Report(names[0], about);
            string[] seenBy = [.. cast.WhoSees(breach)];

            Assert.Empty(seenBy.Intersect(about));
            Assert.Equal(breach.Route == CaseRoute.OutsideOnly, seenBy.Length == 0);
            Assert.All(seenBy, name => Assert.True(cast[name].HoldsAny(Role.Dsl, Role.DeputyDsl, Role.Manager, Role.Chair)));
            Assert.Equal(
                seenBy.Select(name => cast[name].PersonId),
                BreachRouting.Recipients(breach.Route, breach.SubjectPeople(), cast.People));
        }
    }
}
