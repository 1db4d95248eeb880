using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Tests.Breaches;

namespace SafeguardingPortal.Domain.Tests.Concerns;

public sealed class ConcernTests
{
    private static readonly DateTimeOffset Now = Cast.FridayAfternoon;

    [Theory]
    [InlineData("Nadia", "", CaseRoute.DslAndManager, "Dee, May, Ravi")]
    [InlineData("Ravi", "", CaseRoute.LeadAndManager, "Dee, May")]
    [InlineData("Dee", "", CaseRoute.ManagerOnly, "May")]
    [InlineData("May", "", CaseRoute.ChairOnly, "Chris")]
    [InlineData("Chris", "", CaseRoute.OutsideOnly, "")]
    [InlineData("Nadia", "Dee", CaseRoute.DslAndManager, "May, Ravi")]
    [InlineData("Nadia", "Dee, Ravi, May", CaseRoute.ChairOnly, "Chris")]
    [InlineData("Dee", "May", CaseRoute.ChairOnly, "Chris")]
    [InlineData("Nadia", "Dee, Ravi, May, Chris", CaseRoute.OutsideOnly, "")]
    public void It_is_read_by_few_and_never_by_its_subject(string about, string keptFrom, CaseRoute route, string readers)
    {
        var cast = Cast.Nursery();
        var concern = Record(cast, "Olu", about, [.. keptFrom.Split(", ", StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(route, concern.Route);
        Assert.Equal(readers, string.Join(", ", WhoReads(cast, concern).Order()));
    }

    [Fact]
    public void Keeping_it_from_the_last_who_could_read_it_moves_it_up()
    {
        var cast = new Cast().With("Nadia", Role.Staff).With("May", Role.Manager).With("Chris", Role.Chair);
        var concern = Record(cast, "May", "Nadia");

        concern.KeepFrom(Ids.Next(), cast["May"].PersonId, cast.People, "Her sister", cast.Actor("May"), Now);

        Assert.Equal(["Chris"], WhoReads(cast, concern));
    }

    [Fact]
    public void Whoever_tells_of_themself_reports_themself()
    {
        var cast = Cast.Nursery();

        Assert.True(Record(cast, "Nadia", "Nadia").SelfReport);
        Assert.False(Record(cast, "Dee", "Nadia").SelfReport);
    }

    [Fact]
    public void Roles_that_change_hands_move_it()
    {
        var cast = Cast.Nursery();
        var concern = Record(cast, "May", "Nadia");
        var later = cast.With("Robin", Role.Dsl).People.Select(person =>
            person.PersonId == concern.PersonId ? new PersonInRoles(person.PersonId, new HashSet<Role> { Role.Dsl }) : person).ToList();

        concern.RouteAgain(later, "Roles changed hands", Now);

        Assert.Equal(CaseRoute.ManagerOnly, concern.Route);
        concern.TakeRaised();
        concern.RouteAgain(later, "Roles changed hands", Now);
        Assert.Empty(concern.Raised);
    }

    [Theory]
    // how the case was handled at the end, whom it was kept from → who reads the concern that is left
    [InlineData(CaseRoute.DslAndManager, "Ravi", "Dee, May")]
    [InlineData(CaseRoute.ManagerOnly, "", "May")]
    [InlineData(CaseRoute.ChairOnly, "May", "Chris")]
    public void What_is_left_of_a_case_that_is_disposed_of_is_read_by_no_more_people_than_the_case(CaseRoute route, string keptFrom, string readers)
    {
        var (cast, caseId) = (Cast.Nursery(), Ids.Next());
        var concern = Record(cast, "May", "Nadia");
        concern.BecomeCase(caseId, "BR-2026-0001", "The third", cast.Actor("May"), Now);

        concern.OutliveCase(
            caseId, route, [.. keptFrom.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(name => cast[name].PersonId)], Ids.Next, cast.Actor("May"), Now);
        concern.RouteAgain(cast.People, "Roles changed hands", Now);

        Assert.Null(concern.BecameCaseId);
        Assert.Equal(readers, string.Join(", ", WhoReads(cast, concern).Order()));
    }

    [Fact]
    public void Its_subject_can_do_nothing_with_it_not_even_learn_of_its_state()
    {
        var cast = Cast.Nursery();
        var concern = Record(cast, "May", "Dee");
        Action<Concern>[] everything =
        [
            one => one.RecordDealtWith("", "", cast.Actor("Dee"), Now),
            one => one.KeepFrom(Ids.Next(), cast["May"].PersonId, cast.People, "", cast.Actor("Dee"), Now),
            one => one.BecomeCase(Ids.Next(), "BR-2026-0001", "", cast.Actor("Dee"), Now),
        ];

        Assert.All(everything, act => Refused<SubjectMayNotAct>(() => act(concern)));
    }

    [Fact]
    public void What_is_missing_is_asked_for()
    {
        var cast = Cast.Nursery();
        var facts = Facts(cast, "Nadia");

        Refused<ConcernWhatMissing>(() => Record(cast, "Dee", facts with { What = " " }));
        Refused<ConcernInTheFuture>(() => Record(cast, "Dee", facts with { OccurredOn = new DateOnly(2026, 5, 2) }));
        Refused<ToldByMissing>(() => Record(cast, "Dee", facts with { ToldBy = null }));
        Refused<HowDealtWithMissing>(() => Record(cast, "Dee", facts).RecordDealtWith(" ", "Enough", cast.Actor("Dee"), Now));
        Refused<ReasonMissing>(() => Record(cast, "Dee", facts).RecordDealtWith("A talk", " ", cast.Actor("Dee"), Now));
    }

    [Fact]
    public void In_a_case_it_is_dealt_with_there_and_becomes_part_of_no_other()
    {
        var cast = Cast.Nursery();
        var concern = Record(cast, "Dee", "Nadia");
        concern.BecomeCase(Ids.Next(), "BR-2026-0001", "The third", cast.Actor("Dee"), Now);

        Refused<ConcernIsInACase>(() => concern.RecordDealtWith("A talk", "Enough", cast.Actor("Dee"), Now));
        Refused<ConcernIsInACase>(() => concern.BecomeCase(Ids.Next(), "BR-2026-0002", "Again", cast.Actor("Dee"), Now));
        Refused<KeptOutOfTheCaseInstead>(
            () => concern.KeepFrom(Ids.Next(), cast["May"].PersonId, cast.People, "His sister", cast.Actor("Dee"), Now));
    }

    [Theory]
    [InlineData(null, PartOfDay.NotKnown)]
    [InlineData("08:59", PartOfDay.Arrival)]
    [InlineData("09:00", PartOfDay.Morning)]
    [InlineData("12:00", PartOfDay.Midday)]
    [InlineData("13:30", PartOfDay.Afternoon)]
    [InlineData("15:30", PartOfDay.GoingHome)]
    public void A_time_falls_into_one_part_of_the_day(string? time, PartOfDay part) =>
        Assert.Equal(part, PartsOfDay.Of(time is null ? null : TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("  the  garden ", "THE GARDEN")]
    [InlineData("The Garden", "THE GARDEN")]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void The_same_place_is_the_same_however_it_is_typed(string? typed, string? key) => Assert.Equal(key, Places.KeyOf(typed));

    internal static Concern Record(Cast cast, string by, string about, params string[] keptFrom) => Concern.Record(
        Ids.Next(), Ids.Next(), "LC-2026-0001", Facts(cast, about),
        [.. keptFrom.Select(name => new KeptFromPerson(Ids.Next(), cast[name].PersonId))], cast.People, cast.Actor(by), Now);

    private static Concern Record(Cast cast, string by, ConcernFacts facts) =>
        Concern.Record(Ids.Next(), Ids.Next(), "LC-2026-0001", facts, [], cast.People, cast.Actor(by), Now);

    private static ConcernFacts Facts(Cast cast, string about) => new(
        cast[about].PersonId, ConcernKind.DeviceInRestrictedTime, "A watch was read at story time", new DateOnly(2026, 5, 1), new TimeOnly(11, 0), "Garden",
        ToldBy: "A colleague");

    private static IEnumerable<string> WhoReads(Cast cast, Concern concern) => cast.Names.Where(name =>
        ConcernAccess.VisibleTo(cast[name].PersonId, cast[name].Roles).Compile()(concern));

    private static void Refused<TRefusal>(Action act)
        where TRefusal : Refusal => Assert.IsType<TRefusal>(Assert.Throws<RuleBrokenException>(act).Refusal);
}
