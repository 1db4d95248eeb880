using System.Linq.Expressions;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Devices;

/// <summary>
/// Who should have checked in by the cut-off (C078, C114): everyone who works in the rooms that day, volunteers and supply staff included.
/// The portal holds no rota, so a gap means "nobody knows yet", not "did something wrong"; noting an absence closes it.
/// </summary>
public static class ExpectedAtStorage
{
    private static readonly PersonCategory[] Categories =
        [PersonCategory.Employee, PersonCategory.Supply, PersonCategory.Volunteer, PersonCategory.Student, PersonCategory.Contractor];

    /// <summary>One rule for the register's query and for a single person, so that the two cannot drift apart.</summary>
    public static Expression<Func<StaffMember, bool>> On(DateOnly day) => person =>
        Categories.Contains(person.Category) && person.StartedOn <= day && (person.LeftOn == null || day <= person.LeftOn);

    /// <summary>Who is expected on some day or other; from when until when, <see cref="On"/> says.</summary>
    public static Expression<Func<StaffMember, bool>> OnSomeDay { get; } = person => Categories.Contains(person.Category);

    /// <summary>Whether anybody has to check in that day: devices stay away at some time, and it is no bank holiday in England.</summary>
    public static bool IsOpenOn(Setting setting, DateOnly day) =>
        RestrictedTimes.Of(setting).AnyOn(day) && WorkingDays.England.BankHolidayOn(day) is null;

    /// <summary>Whether a person without a check-in counts as missing yet. Nobody is missing on a day without restricted time.</summary>
    public static bool CutOffPassed(Setting setting, DateOnly day, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return IsOpenOn(setting, day) && London.Time(now).DateTime >= day.ToDateTime(setting.Rules.CheckInCutOff);
    }

    /// <summary>The expected people who have neither checked in nor been noted as absent.</summary>
    public static IReadOnlyList<StaffMember> Missing(
        IEnumerable<StaffMember> people, IReadOnlySet<Guid> checkedIn, Setting setting, DateOnly day, DateTimeOffset now) =>
        CutOffPassed(setting, day, now)
            ? [.. people.Where(On(day).Compile()).Where(person => !checkedIn.Contains(person.Id))]
            : [];
}
