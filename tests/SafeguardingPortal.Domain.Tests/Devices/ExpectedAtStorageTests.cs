using System.Globalization;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Devices;

public class ExpectedAtStorageTests
{
    private static readonly DateOnly Tuesday = new(2026, 5, 5);
    private static readonly DateTimeOffset HalfPastNine = new(2026, 5, 5, 8, 30, 0, TimeSpan.Zero);

    private static readonly Setting Nursery = Setting.Open(
        Guid.NewGuid(), "elm", "Elm Lodge", SettingKind.Nursery, null, new Terms(), new SettingRules { CheckInCutOff = new(9, 15) },
        Actor.Portal, HalfPastNine);

    [Theory]
    [InlineData(PersonCategory.Employee, "2026-01-01", null, true)]
    [InlineData(PersonCategory.Supply, "2026-05-05", null, true)]
    [InlineData(PersonCategory.Volunteer, "2026-01-01", null, true)]
    [InlineData(PersonCategory.Student, "2026-01-01", null, true)]
    [InlineData(PersonCategory.Contractor, "2026-01-01", null, true)]
    [InlineData(PersonCategory.CommitteeOrGovernor, "2026-01-01", null, false)]
    [InlineData(PersonCategory.RegularVisitor, "2026-01-01", null, false)]
    [InlineData(PersonCategory.Employee, "2026-05-06", null, false)]
    [InlineData(PersonCategory.Employee, "2026-01-01", "2026-05-05", true)]
    [InlineData(PersonCategory.Employee, "2026-01-01", "2026-05-04", false)]
    public void Expects_those_who_work_in_the_rooms_that_day(PersonCategory category, string from, string? left, bool expected)
    {
        var person = Person(category, from, left);

        Assert.Equal(expected, ExpectedAtStorage.Missing([person], new HashSet<Guid>(), Nursery, Tuesday, HalfPastNine).Count == 1);
    }

    [Fact]
    public void A_check_in_or_a_noted_absence_closes_the_gap()
    {
        var person = Person(PersonCategory.Employee, "2026-01-01", null);

        Assert.Empty(ExpectedAtStorage.Missing([person], new HashSet<Guid> { person.Id }, Nursery, Tuesday, HalfPastNine));
    }

    [Theory]
    [InlineData("2026-05-05", "2026-05-05T08:14:59Z", false, "a second before the cut-off")]
    [InlineData("2026-05-05", "2026-05-05T08:15:00Z", true, "at the cut-off")]
    [InlineData("2026-05-05", "2026-05-20T03:00:00Z", true, "an earlier day, looked at later")]
    [InlineData("2026-05-06", "2026-05-05T12:00:00Z", false, "tomorrow")]
    [InlineData("2026-05-09", "2026-05-09T12:00:00Z", false, "Saturday")]
    [InlineData("2026-05-04", "2026-05-04T12:00:00Z", false, "the early May bank holiday")]
    [InlineData("2026-03-27", "2026-03-27T09:00:00Z", false, "nine o'clock before the clocks go forward")]
    [InlineData("2026-03-30", "2026-03-30T09:00:00Z", true, "ten o'clock after they did")]
    [InlineData("2026-10-26", "2026-10-26T09:00:00Z", false, "nine o'clock after the clocks went back")]
    public void Nobody_is_missing_before_the_cut_off(string day, string now, bool passed, string why)
    {
        var asked = DateOnly.Parse(day, CultureInfo.InvariantCulture);

        Assert.True(passed == ExpectedAtStorage.CutOffPassed(Nursery, asked, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)), why);
    }

    private static StaffMember Person(PersonCategory category, string from, string? left)
    {
        var by = new Actor(Guid.NewGuid(), "Office", new HashSet<Role> { Role.Administrator });
        var person = StaffMember.Join(
            Guid.NewGuid(), Guid.NewGuid(), "Robin Vale", null, null, category, DateOnly.Parse(from, CultureInfo.InvariantCulture), by,
            HalfPastNine);
        if (left is not null)
            person.Leave(DateOnly.Parse(left, CultureInfo.InvariantCulture), "Moved away", by, HalfPastNine);
        return person;
    }
}
