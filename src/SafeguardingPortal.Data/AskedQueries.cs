using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Data;

/// <summary>Whom something is asked of, in the database: <see cref="AskedLine.AsksSince"/> for everybody and for many things at once.</summary>
public static class AskedQueries
{
    /// <summary>Whoever works here on the day and is asked by one line or by several, once for each thing.</summary>
    public static IQueryable<AskedPerson> WhoIsAsked(this PortalDbContext db, IQueryable<LineOfOwner> lines, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(db);
        return (
            from asked in lines
            from person in db.WorkingOn(today)
            let line = asked.Line
            where line.From <= today
                && ((line.Category == null && line.Role == null && line.UnitId == null)
                    || line.Category == person.Category
                    || person.Roles.Any(held => held.Role == line.Role && held.From <= today && (held.To == null || held.To >= today))
                    || person.Sites.Any(site => site.SiteId == line.UnitId && site.Since <= today)
                    || person.Groups.Any(member => member.GroupId == line.UnitId && member.Since <= today
                        && (member.Until == null || member.Until >= today)))
            select new AskedPerson { OwnerId = asked.OwnerId, PersonId = person.Id }).Distinct();
    }
}

/// <summary>A line with what it belongs to: a course, a bulletin.</summary>
public sealed class LineOfOwner
{
    public required Guid OwnerId { get; init; }

    public required AskedLine Line { get; init; }
}

/// <summary>One person is asked for one thing.</summary>
public sealed class AskedPerson
{
    public required Guid OwnerId { get; init; }

    public required Guid PersonId { get; init; }
}
