using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SpotChecks;

namespace SafeguardingPortal.Domain.Tests.SpotChecks;

public class SpotCheckTests
{
    private const string Seed = "6c1f0b6d1c0e4f4f8d0a";
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor Dsl = new(Guid.NewGuid(), "Jo Marsh", new HashSet<Role> { Role.Dsl });
    private static readonly SpotCheckChoice[] People =
        [.. Enumerable.Range(1, 9).Select(number => new SpotCheckChoice(new Guid(number, 0, 0, new byte[8]), $"Person {number}"))];

    private static readonly RestrictedTimes Usual = new([RestrictedTimes.Usual(new SettingRules())], [], new BreakRule(true));
    private static readonly SpotCheckChoice[] Places = [new(Guid.NewGuid(), "Lockers"), new(Guid.NewGuid(), "Kitchen drawer")];

    [Fact]
    public void Who_where_and_when_follow_from_the_seed_and_the_lists_alone()
    {
        var draw = Draw();

        foreach (var lot in draw.Lots())
        {
            // Worked out here as the page tells anyone to do it, with nothing of the portal's.
            var people = draw.People.Split('\n');
            var at = (int)(Number($"{Seed}:{lot.Number}:person") % people.Length);
            Assert.Equal(lot.Person, people[at].Split('|')[1]);
            Assert.Equal(lot.Place, draw.Places.Split('\n')[(int)(Number($"{Seed}:{lot.Number}:place") % 2)].Split('|')[1]);
            var times = draw.Times.Split('\n');
            var time = times[(int)(Number($"{Seed}:{lot.Number}:day") % times.Length)].Split('|');
            var (first, end) = (TimeOnly.Parse(time[1], CultureInfo.InvariantCulture), TimeOnly.Parse(time[2], CultureInfo.InvariantCulture));
            var minute = (int)(Number($"{Seed}:{lot.Number}:time") % (int)(end - first).TotalMinutes);
            var then = DateOnly.Parse(time[0], CultureInfo.InvariantCulture);
            Assert.Equal(lot.At, London.Instant(then, first.AddMinutes(minute)));
        }

        Assert.Equal(draw.Lots(), Draw().Lots());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Seed))), draw.SeedHash);
    }

    [Fact]
    public void Nothing_is_known_before_its_time_and_everything_once_the_seed_is_published()
    {
        var draw = Draw();

        Assert.Empty(draw.KnownAt(Now));
        Assert.All(draw.KnownAt(Now.AddDays(9)), lot => Assert.True(lot.At <= Now.AddDays(9)));
        Refused<PeriodStillRuns>(() => draw.Reveal(Dsl, Now.AddDays(9)));
        draw.Reveal(Dsl, Now.AddDays(40));

        Assert.Equal(draw.Count, draw.KnownAt(Now).Count);
        Assert.All(draw.Lots(), lot => Assert.InRange(London.Date(lot.At), draw.From, draw.Until));
        Assert.All(draw.Lots(), lot => Assert.False(lot.At.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday));
    }

    [Fact]
    public void The_event_of_the_commitment_holds_the_hash_and_not_the_seed() =>
        Assert.DoesNotContain(Seed, Draw().Raised[0].What.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Nobody_makes_the_check_of_themself_and_no_check_is_made_twice_or_too_early()
    {
        var draw = Draw();
        var late = Now.AddDays(60);
        var lot = draw.Lots()[0];
        var same = new Actor(lot.PersonId, lot.Person, new HashSet<Role> { Role.Dsl });

        Refused<CheckNotDue>(() => draw.RecordResult(Guid.NewGuid(), lot.Number, SpotCheckOutcome.AllPutAway, null, Dsl, Now));
        Refused<CheckingYourself>(() => draw.RecordResult(Guid.NewGuid(), lot.Number, SpotCheckOutcome.AllPutAway, null, same, late));
        Refused<SpotCheckNoteMissing>(() => draw.RecordResult(Guid.NewGuid(), lot.Number, SpotCheckOutcome.DeviceOnPerson, "", Dsl, late));
        draw.RecordResult(Guid.NewGuid(), lot.Number, SpotCheckOutcome.AllPutAway, null, Dsl, late);

        Refused<CheckedAlready>(() => draw.RecordResult(Guid.NewGuid(), lot.Number, SpotCheckOutcome.AllPutAway, null, Dsl, late));
    }

    [Theory]
    [InlineData("today", 0, 30, 5, "BeginsTooSoon")]
    [InlineData("backwards", 5, 1, 5, "PeriodUnclear")]
    [InlineData("none", 1, 30, 0, "CountUnclear")]
    [InlineData("too many", 1, 30, 61, "CountUnclear")]
    public void A_draw_is_published_before_its_period(string _, int from, int until, int count, string refusal) =>
        Assert.Equal(refusal, Assert.Throws<RuleBrokenException>(() => Draw(from, until, count)).Refusal.GetType().Name);

    private static SpotCheckDraw Draw(int from = 1, int until = 30, int count = 12) => SpotCheckDraw.Commit(
        Guid.NewGuid(), Guid.NewGuid(),
        new SpotCheckPlan(
            new DateOnly(2026, 5, 6).AddDays(from), new DateOnly(2026, 5, 6).AddDays(until), count,
            SpotCheckPlan.TimesOf(Usual, new DateOnly(2026, 5, 6).AddDays(from), new DateOnly(2026, 5, 6).AddDays(Math.Max(from, until))),
            People, Places),
        Seed, Dsl, Now);

    private static BigInteger Number(string text) => BigInteger.Parse(
        "0" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static void Refused<TRefusal>(Action act)
        where TRefusal : Refusal => Assert.IsType<TRefusal>(Assert.Throws<RuleBrokenException>(act).Refusal);
}
