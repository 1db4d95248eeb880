using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Relationships;

/// <summary>A relationship of a person of whom it is asked whether they had told of one.</summary>
/// <param name="RecordedAt">When it was written down; for somebody else's word that may be later than the day on which it was told.</param>
/// <param name="Agreed">The decision that holds; null before the first.</param>
public sealed record ToldRelationship(
    Guid PersonId, Guid Id, string Reference, DateOnly ToldOn, DateTimeOffset RecordedAt, RelationshipState State,
    RelationshipAgreed? Agreed);

public static class RelationshipQueries
{
    /// <summary>What these people told of, oldest first; nothing to a reader who may not decide about relationships.</summary>
    public static async Task<IReadOnlyList<ToldRelationship>> RelationshipsOfAsync(
        this PortalDbContext db, IReadOnlyCollection<Guid> people, Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(reader);
        if (people.Count == 0 || !reader.May(Permission.DecideRelationships))
            return [];
        return await db.RelationshipDisclosures.AsNoTracking().Where(RelationshipAccess.InRegisterOf(reader))
            .Where(told => people.Contains(told.PersonId))
            .OrderBy(told => told.RecordedAt)
            .Select(told => new ToldRelationship(
                told.PersonId, told.Id, told.Reference, told.ToldOn, told.RecordedAt, told.State,
                told.Decisions.OrderByDescending(decision => decision.RecordedAt)
                    .Select(decision => (RelationshipAgreed?)decision.Agreed).FirstOrDefault()))
            .ToListAsync(ct);
    }

    /// <summary>Who may take part today when something is talked over that this person told of.</summary>
    public static async Task<RelationshipSeats> RelationshipSeatsAsync(
        this PortalDbContext db, Guid personId, SettingRules rules, DateOnly today, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return RelationshipSeats.For(personId, rules.RelationshipsDecidedBy, await db.HandlersAsync(today, ct));
    }

    /// <summary>What somebody has to act on, of people who work here on the day: who has left is not talked to.</summary>
    public static IQueryable<RelationshipDisclosure> RelationshipsToActOn(this PortalDbContext db, DateOnly today) =>
        from told in db.RelationshipDisclosures.AsNoTracking()
        join person in db.WorkingOn(today) on told.PersonId equals person.Id
        where told.DueOn != null
        select told;
}
