using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Rosters;

namespace SafeguardingPortal.Data.Rosters;

/// <summary>Who is expected on a day: everyone of <see cref="ExpectedAtStorage"/>, unless their own week says otherwise.</summary>
public static class RosterQueries
{
    /// <summary>Whoever has no pattern is expected on every working day, so that a forgotten pattern hides nobody.</summary>
    public static IQueryable<StaffMember> ExpectedOn(this PortalDbContext db, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(db);
        var weekday = day.DayOfWeek;
        return db.People.Where(ExpectedAtStorage.On(day)).Where(person =>
            !db.WeekPatterns.Any(pattern =>
                pattern.PersonId == person.Id && pattern.From <= day && (pattern.Until == null || day <= pattern.Until))
            || db.WeekPatterns.Any(pattern =>
                pattern.PersonId == person.Id && pattern.From <= day && (pattern.Until == null || day <= pattern.Until)
                && pattern.Days.Any(worked => worked.Day == weekday)));
    }

    /// <summary>Whoever is expected on a day and of whom nothing is known yet.</summary>
    public static IQueryable<StaffMember> MissingOn(this PortalDbContext db, DateOnly day) => db.ExpectedOn(day).AsNoTracking()
        .Where(person => !db.DeviceCheckIns.Any(checkIn => checkIn.PersonId == person.Id && checkIn.Day == day));

    /// <summary>The patterns that hold on a day, with their days.</summary>
    public static IQueryable<WeekPattern> PatternsOn(this PortalDbContext db, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.WeekPatterns.Include(pattern => pattern.Days)
            .Where(pattern => pattern.From <= day && (pattern.Until == null || day <= pattern.Until));
    }
}
