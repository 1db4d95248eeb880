using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Data.Bulletins;

/// <summary>Who is asked to read what, as one query, so that people × bulletins can be filtered and counted in the database.</summary>
public static class BulletinQueries
{
    /// <summary>Whoever works here on the day and belongs to its readers; not those who are away for long.</summary>
    public static IQueryable<BulletinToRead> BulletinsToRead(this PortalDbContext db, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(db);
        return
            from person in db.People
            from bulletin in db.Bulletins
            where person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today) && bulletin.WithdrawnOn == null
            where !person.Absences.Any(away => away.From <= today && (away.Until == null || away.Until >= today))
            where bulletin.Readers.Any(line =>
                (line.Category == null && line.Role == null && line.UnitId == null)
                || line.Category == person.Category
                || person.Roles.Any(held => held.Role == line.Role && held.From <= today && (held.To == null || held.To >= today))
                || person.Sites.Any(site => site.SiteId == line.UnitId && site.Since <= today)
                || person.Groups.Any(member => member.GroupId == line.UnitId && member.Since <= today))
            select new BulletinToRead
            {
                Bulletin = bulletin,
                Person = person,
                ReadAt = db.BulletinReceipts.Where(receipt => receipt.BulletinId == bulletin.Id && receipt.PersonId == person.Id)
                    .Select(receipt => (DateTimeOffset?)receipt.ReadAt).FirstOrDefault(),
            };
    }
}

/// <summary>One person is asked to read one bulletin.</summary>
public sealed class BulletinToRead
{
    public required Bulletin Bulletin { get; init; }

    public required StaffMember Person { get; init; }

    /// <summary>Null while it is unread.</summary>
    public DateTimeOffset? ReadAt { get; init; }
}
