using SafeguardingPortal.Domain.Breaches;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>Nobody is un-named without trace, and nobody who was named before counts for anything any more.</summary>
public sealed class NamedBeforeTests
{
    private readonly Cast cast = Cast.Nursery();

    [Fact]
    public void Whoever_is_no_longer_meant_stays_on_record_with_who_said_so_when_and_why()
    {
        var breach = cast.ReportAbout(
            "Olu", cast.About("Nadia"), cast.Guess("Ada"), new NamedSubject(Ids.Next(), SubjectKind.SomeoneElse, Words: "The plumber"));

        breach.NameSubjects([cast.About("Ravi"), cast.About("Ada")], cast.People, "Seen on the film", cast.Actor("May"), Now);

        Assert.Equal(
            [
                (NamedAs.Subject, cast["Nadia"].PersonId, null, Cast.FridayAfternoon, Now, "May", "Seen on the film"),
                (NamedAs.Subject, null, "The plumber", Cast.FridayAfternoon, Now, "May", "Seen on the film"),
            ],
            breach.FormerlyNamed.Select(one => (one.As, one.PersonId, one.Words, one.Since, one.Until, one.EndedBy, one.Why)));
        // Who was guessed and then confirmed was named all the while.
        Assert.Equal([Now, Cast.FridayAfternoon], breach.Subjects.Select(subject => subject.Since));
    }

    [Fact]
    public void A_guess_that_is_struck_is_not_told_as_an_accusation()
    {
        var breach = cast.ReportAbout("Olu", new NamedSubject(Ids.Next(), SubjectKind.SomeoneElse, Words: "Dee"), cast.Guess("Dee"));

        breach.NameSubjects([new NamedSubject(Ids.Next(), SubjectKind.SomeoneElse, Words: "Dee")], cast.People, "Another Dee", cast.Actor("May"), Now);

        Assert.Equal((NamedAs.Guess, cast["Dee"].PersonId, null), Assert.Single(breach.FormerlyNamed.Select(one => (one.As, one.PersonId, one.Words))));
    }

    [Fact]
    public void Whoever_was_named_or_kept_out_before_sees_the_case_again_and_counts_for_nothing()
    {
        var breach = cast.Report("Olu", "Dee");
        var conflict = Ids.Next();
        breach.DeclareConflict(conflict, cast["Chris"].PersonId, ConflictKind.Witness, cast.People, "Was there", cast.Actor("May"), Now);

        breach.WithdrawConflict(conflict, cast.People, "Was on a train", cast.Actor("May"), Now.AddHours(1));
        breach.NameSubjects([cast.About("Nadia")], cast.People, "Recognised", cast.Actor("May"), Now.AddHours(2));

        Assert.Equal([NamedAs.KeptOut, NamedAs.Subject], breach.FormerlyNamed.Select(one => one.As));
        Assert.Equal((Now, Now.AddHours(1), "Was on a train"), breach.FormerlyNamed.Select(one => (one.Since, one.Until, one.Why)).First());
        Assert.Equal((CaseRoute.DslAndManager, "Dee, May, Ravi"), (breach.Route, string.Join(", ", cast.WhoSees(breach).Order())));
        Assert.Equal([cast["Nadia"].PersonId], breach.KeptFrom());
    }

    [Fact]
    public void That_nobody_was_known_leaves_nothing_behind_and_naming_the_same_again_neither()
    {
        var breach = cast.Report("Olu");

        breach.NameSubjects([cast.About("Nadia")], cast.People, "Recognised", cast.Actor("May"), Now);
        breach.NameSubjects([cast.About("Nadia")], cast.People, "Said twice", cast.Actor("May"), Now.AddHours(1));

        Assert.Empty(breach.FormerlyNamed);
        Assert.Equal(Now, Assert.Single(breach.Subjects).Since);
    }
}
