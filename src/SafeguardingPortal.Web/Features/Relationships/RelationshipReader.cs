using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships;

/// <summary>Reads one relationship for whoever may know of it. That somebody read what another person told is put on record.</summary>
public sealed class RelationshipReader(PortalDbContext db, CurrentPerson me, SchoolClock clock, SensitiveReadings readings)
{
    /// <param name="doing">As the trail begins to tell it: "Opened".</param>
    /// <exception cref="RecordNotFoundException">There is none, or none that this person may know of.</exception>
    public async Task<RelationshipRecord> OpenAsync(Guid id, string doing, CancellationToken ct)
    {
        var told = await db.RelationshipDisclosures.AsNoTracking().Where(RelationshipAccess.VisibleTo(me.Actor))
            .Include(one => one.Decisions).Include(one => one.Changes).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new RecordNotFoundException();
        if (told.PersonId != me.PersonId)
            await readings.RecordAsync<RelationshipDisclosure>(id, $"{doing} {told.Reference}", me.Actor, clock.Now, ct);
        return await RecordAsync(told, ct);
    }

    private string Leader => me.Setting.Terms.LeaderTitle.ToLowerInvariant();

    private async Task<RelationshipRecord> RecordAsync(RelationshipDisclosure told, CancellationToken ct)
    {
        Guid?[] ids =
        [
            told.PersonId, told.RecordedById, .. told.Changes.Select(change => (Guid?)change.ToldById),
            .. told.Decisions.SelectMany(one => new[] { one.SafeguardingId, one.LeaderId, one.RecordedById, one.ReadRecordedById }),
        ];
        List<Guid> people = [.. ids.OfType<Guid>().Distinct()];
        var names = await db.People.AsNoTracking().Where(person => people.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.Name, ct);
        var hasLogIn = await db.People.AnyAsync(person => person.Id == told.PersonId && person.UserId != null, ct);
        return new RelationshipRecord(
            told.Id, told.Reference, told.Version, names[told.PersonId], told.PersonId == me.PersonId, hasLogIn,
            new ToldFacts(
                told.Kinds.Label(), told.WithWhom, told.Child, told.Circumstances, told.ToldOn,
                told.RecordedById == told.PersonId ? null : $"by {names[told.RecordedById]}, {Words.DateTime(told.RecordedAt)}"),
            told.State, RelationshipLabels.StandingOn(clock.Today, told.State, told.DueOn, told.WaitsToBeRead), told.DueOn,
            told.WaitsToBeRead,
            [.. told.Decisions.OrderByDescending(one => one.RecordedAt).Select(one => Facts(one, names))],
            [
                .. told.Changes.OrderByDescending(change => change.ToldAt)
                    .Select(change => new ChangeFacts(change.What, names[change.ToldById], change.ToldAt)),
            ],
            told.EndedOn, told.EndedBecause);
    }

    private DecisionFacts Facts(RelationshipDecision one, Dictionary<Guid, string> names) => new(
        one.Id, one.Agreed, one.Conditions, one.Advice,
        [
            .. one.SafeguardingId is { } safeguarding ? [$"{names[safeguarding]}, for safeguarding"] : Array.Empty<string>(),
            .. one.LeaderId is { } leader ? [$"{names[leader]}, in the {Leader}\u2019s seat"] : Array.Empty<string>(),
            .. one.AlsoPresent is { } also ? [$"also there: {also}"] : Array.Empty<string>(),
        ],
        one.TalkedOn, one.ReviewOn, names[one.RecordedById], one.RecordedAt,
        one.ReadOn is not { } read ? null
            : one.ReadRecordedById is { } by ? $"Signed on paper on {Words.Date(read)}, recorded by {names[by]}"
            : $"Confirmed on {Words.Date(read)}");
}
