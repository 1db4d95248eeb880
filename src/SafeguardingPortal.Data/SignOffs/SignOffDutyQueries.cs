using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Data.SignOffs;

/// <summary>
/// <see cref="SignOffDuties"/> as one query, so that people × policies can be filtered, counted and paged in the database.
/// A test walks both over the same grid of cases and finds them equal.
/// </summary>
public static class SignOffDutyQueries
{
    /// <param name="startOfGrace">The instant at which the first day begins that is still within its grace: midnight in London.</param>
    public static IQueryable<SignOffDutyRow> SignOffDuties(
        this PortalDbContext db, SignOffClock clock, DateOnly today, DateTimeOffset startOfGrace)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(clock);
        var late = clock.OverdueSince(today);
        var expiredToday = clock.LastExpired(today);
        var expiredThen = clock.LastExpired(late);
        return
            from person in db.People
            from audience in db.AcceptableUseAudiences
            join policy in db.Policies on audience.Id equals policy.Id
            join version in db.PolicyVersions on policy.CurrentVersionId equals version.Id
            where person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today)
            where audience.Lines.Any(line => line.From <= today
                && ((line.Category == null && line.Role == null && line.UnitId == null)
                    || line.Category == person.Category
                    || person.Roles.Any(holding =>
                        holding.Role == line.Role && holding.From <= today && (holding.To == null || holding.To >= today))
                    || person.Sites.Any(site => site.SiteId == line.UnitId && site.Since <= today)
                    || person.Groups.Any(member => member.GroupId == line.UnitId && member.Since <= today
                        && (member.Until == null || member.Until >= today))))
            select new SignOffDutyRow
            {
                PersonId = person.Id,
                PersonName = person.Name,
                SearchName = person.SearchName,
                Email = person.Email,
                Category = person.Category,
                LineManagerId = person.LineManagerId,
                IsAway = person.Absences.Any(away => away.From <= today && (away.Until == null || away.Until >= today)),
                PolicyId = policy.Id,
                PolicyTitle = policy.Title,
                SearchTitle = policy.SearchTitle,
                VersionId = version.Id,
                VersionNumber = version.Number,
                PublishedAt = version.PublishedAt!.Value,
                IsSigned = db.SignOffs.Any(signed =>
                    signed.PersonId == person.Id && signed.VersionId == version.Id && signed.WithdrawnOn == null
                    && signed.SignedOn > expiredToday),
                IsOverdue = version.PublishedAt < startOfGrace
                    && audience.Lines.Any(line => line.From <= late
                        && ((line.Category == null && line.Role == null && line.UnitId == null && person.StartedOn <= late)
                            || (line.Category == person.Category && person.StartedOn <= late)
                            || person.Roles.Any(holding =>
                                holding.Role == line.Role && holding.From <= late && (holding.To == null || holding.To >= today))
                            || person.Sites.Any(site => site.SiteId == line.UnitId && site.Since <= late)
                            || person.Groups.Any(member => member.GroupId == line.UnitId && member.Since <= late
                                && (member.Until == null || member.Until >= today))))
                    && !person.Absences.Any(away => away.From <= today && (away.Until == null || away.Until >= late))
                    && !db.SignOffs.Any(signed =>
                        signed.PersonId == person.Id && signed.VersionId == version.Id && signed.WithdrawnOn == null
                        && signed.SignedOn > expiredThen)
                    && (db.SignOffs.Any(signed =>
                            signed.PersonId == person.Id && signed.VersionId == version.Id && signed.WithdrawnOn == null)
                        || !db.SignOffs.Any(signed =>
                            signed.PersonId == person.Id && signed.VersionId == version.Id && signed.WithdrawnOn > late)),
            };
    }

    /// <summary>What these people owe under these policies, in full: a fixed number of queries, however many rows there are.</summary>
    /// <param name="londonDate">The London date of an instant.</param>
    public static async Task<IReadOnlyDictionary<(Guid PersonId, Guid PolicyId), SignOffDuty>> DutiesOfAsync(
        this PortalDbContext db, IReadOnlyCollection<SignOffDutyRow> rows, SignOffClock clock, DateOnly today,
        Func<DateTimeOffset, DateOnly> londonDate, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(londonDate);
        var personIds = rows.Select(row => row.PersonId).Distinct().ToList();
        var policyIds = rows.Select(row => row.PolicyId).Distinct().ToList();
        var people = await db.People.AsNoTracking().AsSplitQuery()
            .Include(person => person.Roles).Include(person => person.Sites).Include(person => person.Groups)
            .Include(person => person.Absences)
            .Where(person => personIds.Contains(person.Id)).ToDictionaryAsync(person => person.Id, ct);
        var audiences = await db.AcceptableUseAudiences.AsNoTracking().Include(audience => audience.Lines)
            .Where(audience => policyIds.Contains(audience.Id)).ToDictionaryAsync(audience => audience.Id, ct);
        var signatures = (await db.SignOffs.AsNoTracking()
                .Where(signed => personIds.Contains(signed.PersonId) && policyIds.Contains(signed.PolicyId))
                .Select(signed => new { signed.PersonId, signed.PolicyId, signed.VersionId, signed.SignedOn, signed.WithdrawnOn })
                .ToListAsync(ct))
            .ToLookup(
                signed => (signed.PersonId, signed.PolicyId),
                signed => new SignatureFact(signed.VersionId, signed.SignedOn, signed.WithdrawnOn));

        return rows.ToDictionary(row => (row.PersonId, row.PolicyId), row => Domain.SignOffs.SignOffDuties.Of(
            new VersionInForce(row.VersionId, londonDate(row.PublishedAt)),
            audiences[row.PolicyId].AskedSince(people[row.PersonId], today),
            [.. signatures[(row.PersonId, row.PolicyId)]], clock, today));
    }
}
