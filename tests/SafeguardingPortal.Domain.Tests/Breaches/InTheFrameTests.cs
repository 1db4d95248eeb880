using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Settings;
using static SafeguardingPortal.Domain.Tests.Breaches.BreachSteps;

namespace SafeguardingPortal.Domain.Tests.Breaches;

/// <summary>Nobody in the frame: by conflict of interest, by a reporter's words, and in an emergency.</summary>
public sealed class InTheFrameTests
{
    private readonly Cast cast = Cast.Nursery();

    [Theory]
    [InlineData("Nadia", "Dee", CaseRoute.DslAndManager, "May, Ravi")]
    [InlineData("Nadia", "May", CaseRoute.DslAndManager, "Dee, Ravi")]
    [InlineData("Nadia", "Dee + Ravi", CaseRoute.DslAndManager, "May")]
    [InlineData("Nadia", "Dee + Ravi + May", CaseRoute.ChairOnly, "Chris")]
    [InlineData("Dee", "May", CaseRoute.ChairOnly, "Chris")]
    [InlineData("Nadia", "Dee + Ravi + May + Chris", CaseRoute.OutsideOnly, "")]
    public void A_conflict_keeps_somebody_out_and_the_case_goes_on_to_who_is_left(string about, string keptOut, CaseRoute route, string seenBy)
    {
        var breach = cast.Report("Olu", about);

        foreach (var name in keptOut.Split(" + "))
            breach.DeclareConflict(Ids.Next(), cast[name].PersonId, ConflictKind.RelatedToSubject, cast.People, "Married", cast.Actor("Olu"), Now);

        Assert.Equal(route, breach.Route);
        Assert.Equal(seenBy, string.Join(", ", cast.WhoSees(breach).Order()));
        Assert.All(keptOut.Split(" + "), name => Refused<SubjectMayNotAct>(
            () => breach.AddNote(Ids.Next(), NoteKind.BasicFacts, "Hm", cast.Actor(name), Now)));
    }

    [Fact]
    public void Letting_somebody_back_in_routes_it_back()
    {
        var breach = cast.Report("Olu", "Nadia");
        var conflict = Ids.Next();
        breach.DeclareConflict(conflict, cast["Dee"].PersonId, ConflictKind.Witness, cast.People, "Was there", cast.Actor("May"), Now);
        Refused<KeptOutAlready>(() => breach.DeclareConflict(
            Ids.Next(), cast["Dee"].PersonId, ConflictKind.Witness, cast.People, "Twice", cast.Actor("May"), Now));

        breach.WithdrawConflict(conflict, cast.People, "It was another day", cast.Actor("May"), Now);

        Assert.Contains("Dee", cast.WhoSees(breach));
    }

    [Theory]
    [InlineData("Dee Lane took a photo of A.B.", "Dee Lane")]
    [InlineData("it was dee lane's phone", "Dee Lane")]
    [InlineData("Mrs Lane filmed it", "Dee Lane, May Lane")]
    [InlineData("Mrs. Lane filmed it", "Dee Lane, May Lane")]
    [InlineData("May Lane and Chris Oak filmed it", "May Lane, Chris Oak")]
    [InlineData("Dee Lane, May Lane and Chris Oak all laughed", "Dee Lane, May Lane")]
    [InlineData("Nadia told me that Dee Lane took photos", "Dee Lane")]
    [InlineData("I told the manager Dee Lane took a photo", "Dee Lane")]
    [InlineData("I told the manager and Dee Lane took a photo", "Dee Lane")]
    [InlineData("I told. Dee Lane laughed", "Dee Lane")]
    [InlineData("I am reporting Dee Lane", "Dee Lane")]
    [InlineData("I told Dee Lane. Dee Lane had her phone out", "Dee Lane")]
    [InlineData("I told Dee Lane", "")]
    [InlineData("I told the DSL, Dee Lane, at once", "")]
    [InlineData("I have reported it to May Lane and Dee Lane.", "")]
    [InlineData("I spoke with Mrs Lane about it", "")]
    [InlineData("I rang Dee Lane and she came", "")]
    [InlineData("The manager was in the room, in May, and hit her head", "")]
    [InlineData("Jo Ash saw it", "")]
    [InlineData("Chris Oak came by", "")]
    [InlineData(null, "")]
    public void A_name_in_the_account_keeps_out_a_handler_unless_they_were_told_or_nobody_would_be_left(string? account, string meant) =>
        Assert.Equal(meant, Names(WhoIsMeant.InAccount(account, [], [], Guid.Empty, Known)));

    [Theory]
    [InlineData("a visitor", "Jo Ash", "Dee Lane")]
    [InlineData("a visitor", "Dee Lane", "")]
    [InlineData("The manager", "Jo Ash", "May Lane")]
    [InlineData("The manager", "May Lane", "Dee Lane")]
    public void Guesses_stand_beside_whom_it_is_about_and_no_reporter_means_themself(string words, string reporter, string meant)
    {
        var about = new NamedSubject(Ids.Next(), SubjectKind.SomeoneElse, Words: words);
        var report = What(ReporterKind.Named) with { WhatHappened = "They were filming", DeviceOrAccount = "Dee Lane's camera" };

        var named = WhoIsMeant.Beside([about], report, Known, new Terms(), Known.Single(one => one.Name == reporter).PersonId, Ids.Next);

        Assert.Same(about, named.First());
        Assert.All(named.Skip(1), one => Assert.True(one.Guessed));
        Assert.Equal(meant, Names([.. named.Skip(1).Select(one => one.PersonId!.Value)]));
    }

    [Theory]
    [InlineData("Mrs Lane", "They were filming", "Dee Lane: Lane; May Lane: Lane")]
    [InlineData("the boss", "They were filming", "May Lane: boss")]
    [InlineData("the owner of the van", "Dee Lane took a photo", "Chris Oak: owner")]
    [InlineData("the owner of the van", "May Lane took a photo", "Chris Oak: owner; May Lane: May Lane")]
    [InlineData("Head of Nursery", "They were filming", "May Lane: head")]
    public void A_guess_keeps_the_word_that_may_mean_the_person(string words, string account, string meant)
    {
        var report = What(ReporterKind.Named) with { WhatHappened = account };

        var named = WhoIsMeant.Beside(
            [new NamedSubject(Ids.Next(), SubjectKind.SomeoneElse, Words: words)], report, Known, new Terms { LeaderTitle = "Head of nursery" }, Guid.Empty, Ids.Next);

        Assert.Equal(meant, string.Join("; ", named.Skip(1).Select(one => $"{Names([one.PersonId!.Value])}: {one.Words}")));
    }

    [Theory]
    [InlineData("Dee", "Dee Lane")]
    [InlineData("Mrs Lane in the office", "Dee Lane, May Lane")]
    [InlineData("the manager", "May Lane")]
    [InlineData("the Head of Nursery", "May Lane")]
    [InlineData("our safeguarding lead", "Dee Lane")]
    [InlineData("the registered person", "Chris Oak")]
    [InlineData("somebody from the kitchen", "")]
    public void Without_a_name_given_any_part_of_a_name_or_an_office_keeps_out_whoever_may_be_meant(string words, string meant) =>
        Assert.Equal(meant, Names(WhoIsMeant.ByAnyNameOrOffice(words, Known, new Terms { LeaderTitle = "Head of nursery" })));

    [Theory]
    [InlineData("May", true)]
    [InlineData("Dee", false)]
    [InlineData("Ravi", false)]
    public void A_name_given_in_confidence_is_shown_to_the_case_manager_only(string reader, bool shown)
    {
        var breach = Report(ReporterKind.InConfidence, "Olu", "Nadia");

        Assert.Equal(shown, breach.MayKnowReporter(cast.Actor(reader)));
        Assert.Equal("The reporter, in confidence", Assert.Single(breach.Raised).By.Name);
        Assert.Equal(Guid.Empty, breach.Raised[0].By.PersonId);
    }

    [Fact]
    public void Once_a_case_manager_is_appointed_the_name_is_theirs_alone()
    {
        var breach = Report(ReporterKind.InConfidence, "Olu", "Nadia");

        breach.AppointHandlers(cast["Ravi"].PersonId, cast["Dee"].PersonId, cast.People, "May has no time", cast.Actor("May"), Now);

        Assert.True(breach.MayKnowReporter(cast.Actor("Ravi")));
        Assert.False(breach.MayKnowReporter(cast.Actor("May")));
    }

    [Theory]
    // who appoints themself, when the leader is (here or gone) → allowed?
    [InlineData("May", true, true)]
    [InlineData("Dee", true, false)]
    [InlineData("Ravi", true, false)]
    [InlineData("Dee", false, true)]
    public void Nobody_takes_the_place_of_the_one_who_knows_the_name(string by, bool leaderHere, bool allowed)
    {
        var breach = Report(ReporterKind.InConfidence, "Olu", "Nadia");
        var people = cast.People.Where(person => leaderHere || person.PersonId != cast["May"].PersonId).ToList();
        var other = by == "Dee" ? "Ravi" : "Dee";
        void Appoint() => breach.AppointHandlers(cast[by].PersonId, cast[other].PersonId, people, "So agreed", cast.Actor(by), Now);

        if (allowed)
            Appoint();
        else
            Refused<ReporterTrustsTheManager>(Appoint);
    }

    [Fact]
    public void Two_duties_are_two_people_and_both_may_open_the_case()
    {
        var breach = cast.Report("Olu", "Nadia");
        var (may, dee, chris) = (cast["May"].PersonId, cast["Dee"].PersonId, cast["Chris"].PersonId);

        Refused<TwoPeopleNeeded>(() => breach.AppointHandlers(may, may, cast.People, "Simple", cast.Actor("Dee"), Now));
        Refused<MayNotHandle>(() => breach.AppointHandlers(chris, dee, cast.People, "Wise", cast.Actor("Dee"), Now));
        breach.AppointHandlers(may, dee, cast.People, "As usual", cast.Actor("Dee"), Now);
        breach.DeclareConflict(Ids.Next(), may, ConflictKind.CloseToSubject, cast.People, "Friends", cast.Actor("Dee"), Now);

        Assert.Null(breach.CaseManagerId);
        Assert.Equal(dee, breach.ChildLeadId);
    }

    [Fact]
    public void An_anonymous_report_holds_nobody()
    {
        var breach = Report(ReporterKind.Anonymous, "Olu", "Nadia");

        Assert.Null(breach.ReportedById);
        Assert.All(cast.Names, name => Assert.False(breach.MayKnowReporter(cast.Actor(name))));
        Assert.Equal(Guid.Empty, Assert.Single(breach.Raised).By.PersonId);
        Refused<ReturnCodeMissing>(() => Breach.Report(
            Ids.Next(), Ids.Next(), "BR-1", What(ReporterKind.Anonymous) with { ReturnCodeHash = null }, [cast.About("Nadia")], cast.People,
            cast.Actor("Olu"), Now));
    }

    [Fact]
    public void A_lapse_of_ones_own_carries_ones_name() => Refused<OwnLapseNeedsName>(() => Breach.Report(
        Ids.Next(), Ids.Next(), "BR-1", What(ReporterKind.Anonymous) with { OwnLapse = true }, [cast.About("Nadia")], cast.People,
        cast.Actor("Nadia"), Now));

    [Fact]
    public void In_an_emergency_two_people_open_a_case_to_be_read_for_a_day()
    {
        var breach = cast.Report("Nadia", "Dee");
        var request = EmergencyRequest.Ask(Ids.Next(), breach.SettingId, "br-2026-0007", breach, "May is in hospital", cast.Actor("Ada"), Now);

        Refused<SecondPersonNeeded>(() => request.Confirm(breach, Ids.Next(), cast.Actor("Ada"), cast.Actor("Ada"), Now));
        Refused<SubjectMayNotAct>(() => request.Confirm(breach, Ids.Next(), cast.Actor("Ada"), cast.Actor("Dee"), Now));
        request.Confirm(breach, Ids.Next(), cast.Actor("Ada"), cast.Actor("Olu"), Now);

        Assert.True(OpenedTo(breach, "Ada", Now.AddHours(23)));
        Assert.False(OpenedTo(breach, "Ada", Now.AddHours(25)));
        Assert.False(OpenedTo(breach, "Olu", Now.AddHours(1)));
    }

    [Fact]
    public void A_case_about_the_asker_looks_like_no_case()
    {
        var breach = cast.Report("Nadia", "Ada");

        var request = EmergencyRequest.Ask(Ids.Next(), breach.SettingId, breach.Reference, breach, "Urgent", cast.Actor("Ada"), Now);

        Assert.Null(request.BreachId);
        Refused<SubjectMayNotAct>(() => breach.OpenInEmergency(Ids.Next(), cast.Actor("Ada"), "Urgent", cast.Actor("Olu"), Now));
    }

    private static readonly KnownPerson[] Known =
    [
        new(Ids.Next(), "Dee Lane", new HashSet<Role> { Role.Dsl }),
        new(Ids.Next(), "May Lane", new HashSet<Role> { Role.Manager }),
        new(Ids.Next(), "Chris Oak", new HashSet<Role> { Role.Chair }),
        new(Ids.Next(), "Jo Ash", new HashSet<Role> { Role.Staff }),
    ];

    private static string Names(IReadOnlyList<Guid> found) =>
        string.Join(", ", found.Select(id => Known.Single(person => person.PersonId == id).Name));

    private bool OpenedTo(Breach breach, string name, DateTimeOffset at) =>
        BreachAccess.OpenedInEmergencyTo(cast[name].PersonId, at).Compile()(breach);

    private Breach Report(ReporterKind kind, string by, string about) => Breach.Report(
        Ids.Next(), Ids.Next(), "BR-2026-0007", What(kind), [cast.About(about)], cast.People, cast.Actor(by), Now);

    private static BreachReport What(ReporterKind kind) => new(
        BreachCategory.ImageOfChild, "Took photos.", null, null, "A.B.", false, false, As: kind, ReturnCodeHash: "0a1b");
}
