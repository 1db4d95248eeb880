using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Inductions;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Inductions;

/// <summary>Mabel is new since Monday 4 May 2026; Wren leads her in.</summary>
public sealed class InductionTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 30, 0, TimeSpan.Zero);
    private static readonly Guid Setting = new("10000000-0000-0000-0000-000000000001");
    private readonly Dictionary<string, StaffMember> people;
    private readonly Induction induction;
    private int ids;

    public InductionTests()
    {
        people = new()
        {
            ["Mabel"] = Person("Mabel", new DateOnly(2026, 5, 4)),
            ["Wren"] = Person("Wren", new DateOnly(2020, 9, 1)),
            ["Tamsin, the leader"] = Person("Tamsin", new DateOnly(2018, 9, 3)),
        };
        induction = Induction.Begin(NewId(), people["Mabel"], people["Wren"], List(), NewId, By("Tamsin, the leader"), Now, Today);
    }

    [Theory]
    [InlineData("Mabel", 0, null)]
    [InlineData("Wren", 0, null)]
    [InlineData("Tamsin, the leader", 0, "NotYoursToSign")]
    [InlineData("Mabel", 9, "NoSuchInductionStep")]
    public void Only_the_two_sign(string who, int point, string? refusal) =>
        Assert.Equal(refusal, RefusalOf(() => Sign(who, point)));

    [Theory]
    [InlineData("Mabel", true, false)]
    [InlineData("Wren", false, true)]
    public void Each_signs_for_themself_and_never_for_the_other(string who, bool person, bool inductor)
    {
        Sign(who, 1);

        var step = induction.InOrder.ElementAt(1);
        Assert.Equal((person, inductor, false), (step.PersonSignedAt is not null, step.InductorSignedAt is not null, step.IsSigned));
        Assert.Equal("InductionStepSignedAlready", RefusalOf(() => Sign(who, 1)));
    }

    [Fact]
    public void Points_are_dated_from_the_first_day_and_copied_from_the_list()
    {
        Assert.Equal(
            [("Phones", new DateOnly(2026, 5, 4)), ("Reporting", new DateOnly(2026, 5, 5)), ("Social media", new DateOnly(2026, 5, 18))],
            induction.InOrder.Select(step => (step.Text, step.DueOn)));
        Assert.Equal((2, new DateOnly(2026, 5, 4)), (induction.LateOn(Today), induction.NextDueOn));
    }

    [Fact]
    public void It_is_done_when_both_have_signed_everything()
    {
        foreach (var point in (int[])[0, 1, 2])
        {
            Sign("Wren", point);
            Assert.Null(induction.DoneOn);
            Sign("Mabel", point);
        }

        Assert.Equal((Today, null, 0), (induction.DoneOn, induction.NextDueOn, induction.LateOn(Today.AddYears(1))));
        Assert.Equal("InductionDoneAlready", RefusalOf(() => HandOver("Tamsin, the leader", "Wren is away")));
    }

    [Theory]
    [InlineData("Mabel", "Wren is away", "OwnInductor")]
    [InlineData("Tamsin, the leader", " ", "ReasonMissing")]
    [InlineData("Tamsin, the leader", "Wren is away", null)]
    public void Somebody_else_may_go_on_with_it(string who, string reason, string? refusal)
    {
        Sign("Wren", 0);

        Assert.Equal(refusal, RefusalOf(() => HandOver(who, reason)));
        if (refusal is not null)
            return;
        Assert.Equal("NotYoursToSign", RefusalOf(() => Sign("Wren", 1)));
        Sign("Tamsin, the leader", 1);
        Assert.Equal(["Wren", "Tamsin"], induction.InOrder.Take(2).Select(step => step.InductorName!));
    }

    [Fact]
    public void No_order_of_actions_yields_a_signature_by_somebody_else()
    {
        var chance = new Random(42);
        var names = people.Keys.ToList();
        for (var turn = 0; turn < 400; turn++)
        {
            var inductor = induction.InductorId;
            var (who, point) = (names[chance.Next(names.Count)], chance.Next(3));
            var before = induction.InOrder.Select(step => (step.PersonSignedAt, step.InductorSignedAt)).ToList();
            _ = chance.Next(5) == 0 ? RefusalOf(() => HandOver(who, "Swapped")) : RefusalOf(() => Sign(who, point));
            var after = induction.InOrder.Select(step => (step.PersonSignedAt, step.InductorSignedAt)).ToList();

            Assert.All(before.Zip(after), pair =>
            {
                if (pair.First.PersonSignedAt != pair.Second.PersonSignedAt)
                    Assert.Equal("Mabel", who);
                if (pair.First.InductorSignedAt != pair.Second.InductorSignedAt)
                    Assert.Equal(inductor, people[who].Id);
            });
        }
    }

    [Theory]
    [InlineData("nothing", "InductionListEmpty")]
    [InlineData("a blank point", "InductionPointMissing")]
    [InlineData("a point after two years", "InductionDaysOutOfRange")]
    [InlineData("41 points", "InductionListTooLong")]
    public void A_list_says_what_it_is_made_of(string what, string refusal)
    {
        IReadOnlyList<InductionPoint> points = what switch
        {
            "nothing" => [],
            "a blank point" => [new(" ", 1)],
            "a point after two years" => [new("Phones", 730)],
            _ => [.. Enumerable.Range(0, 41).Select(number => new InductionPoint($"Point {number}", 1))],
        };

        Assert.Equal(refusal, RefusalOf(() => InductionList.Set(
            NewId(), Setting, PersonCategory.Student, points, NewId, By("Tamsin, the leader"), Now)));
    }

    [Fact]
    public void Whoever_has_left_is_not_led_in()
    {
        var gone = Person("Gone", new DateOnly(2026, 1, 5));
        gone.Leave(Today.AddDays(-1), "Moved away", By("Tamsin, the leader"), Now);

        Assert.Equal("InductionOfLeaver", RefusalOf(() => Begin(gone, people["Wren"])));
        Assert.Equal("InductorNotHere", RefusalOf(() => Begin(people["Mabel"], gone)));
    }

    private void Begin(StaffMember person, StaffMember inductor) =>
        Induction.Begin(NewId(), person, inductor, List(), NewId, By("Tamsin, the leader"), Now, Today);

    private void Sign(string who, int point) => induction.Sign(
        induction.InOrder.ElementAtOrDefault(point)?.Id ?? Guid.Empty, "Mabel", By(who), Now, Today);

    private void HandOver(string who, string reason) => induction.HandOver(people[who], "Mabel", reason, By("Tamsin, the leader"), Now, Today);

    private InductionList List() => InductionList.Set(
        NewId(), Setting, PersonCategory.Student, [new("Phones", 0), new("Reporting", 1), new("Social media", 14)], NewId,
        By("Tamsin, the leader"), Now);

    private Actor By(string who) => new(people[who].Id, people[who].Name, new HashSet<Role> { Role.Staff });

    private StaffMember Person(string name, DateOnly started) => StaffMember.Join(
        NewId(), Setting, name, null, null, PersonCategory.Student, started, Actor.Portal, Now);

    private Guid NewId() => new(++ids, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    private static string? RefusalOf(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken.Refusal.GetType().Name;
        }
    }
}
