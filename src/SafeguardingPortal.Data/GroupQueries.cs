using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Data;

public static class GroupQueries
{
    /// <summary>What is asked of the people of these groups. What nobody is asked any more is left out.</summary>
    public static async Task<IReadOnlyList<AskOfGroup>> AsksOfGroupsAsync(
        this PortalDbContext db, Expression<Func<PeopleGroup, bool>> which, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var groups = db.PeopleGroups.AsNoTracking().Where(which);
        var policies =
            from audience in db.AcceptableUseAudiences
            from line in audience.Lines
            join asked in groups on line.UnitId equals asked.Id
            join policy in db.Policies on audience.Id equals policy.Id
            orderby policy.Title, asked.Name
            select new AskOfGroup(AskedThing.Policy, policy.Title, asked.Name, audience.Lines.Count > 1);
        var courses =
            from course in db.Courses
            where course.RetiredOn == null
            from line in course.Needs
            join asked in groups on line.UnitId equals asked.Id
            orderby course.Title, asked.Name
            select new AskOfGroup(AskedThing.Course, course.Title, asked.Name, course.Needs.Count > 1);
        var bulletins =
            from bulletin in db.Bulletins
            where bulletin.WithdrawnOn == null
            from line in bulletin.Readers
            join asked in groups on line.UnitId equals asked.Id
            orderby bulletin.Title, asked.Name
            select new AskOfGroup(AskedThing.Bulletin, bulletin.Title, asked.Name, bulletin.Readers.Count > 1);
        return [.. await policies.ToListAsync(ct), .. await courses.ToListAsync(ct), .. await bulletins.ToListAsync(ct)];
    }
}
