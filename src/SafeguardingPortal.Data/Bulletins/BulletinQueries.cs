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
        var lines =
            from bulletin in db.Bulletins
            where bulletin.WithdrawnOn == null
            from line in bulletin.Readers
            select new LineOfOwner { OwnerId = bulletin.Id, Line = line };
        return
            from asked in db.WhoIsAsked(lines, today)
            join person in db.People on asked.PersonId equals person.Id
            join bulletin in db.Bulletins on asked.OwnerId equals bulletin.Id
            where !person.Absences.Any(away => away.From <= today && (away.Until == null || away.Until >= today))
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
