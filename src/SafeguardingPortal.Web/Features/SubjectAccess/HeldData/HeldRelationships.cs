using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SubjectAccess.HeldData;

/// <summary>What the person told of relationships with families, and what was agreed.</summary>
internal sealed class HeldRelationships(PortalDbContext db, CurrentPerson me, Pieces pieces)
{
    public async Task<HeldSection> GatherAsync(Guid id, CancellationToken ct)
    {
        var told = await db.RelationshipDisclosures.AsNoTracking().Where(RelationshipAccess.VisibleTo(me.Actor))
            .Where(one => one.PersonId == id)
            .Include(one => one.Decisions).Include(one => one.Changes).AsSplitQuery()
            .OrderByDescending(one => one.RecordedAt).ToListAsync(ct);
        return new("Relationships that the person told of", [.. told.Select(Relationship)], "None.");
    }

    private HeldRecord Relationship(RelationshipDisclosure told) => new(
        told.Reference,
        [
            $"Told on {Words.Date(told.ToldOn)}: {told.Kinds.Label()}",
            .. told.Decisions.OrderBy(one => one.RecordedAt).Select(one =>
                $"Talked over on {Words.Date(one.TalkedOn)}: {one.Agreed.Label().ToLowerInvariant()}; "
                + $"to be looked at again by {Words.Date(one.ReviewOn)}"),
            .. told.EndedOn is { } ended ? [$"Ended on {Words.Date(ended)}"] : Array.Empty<string>(),
        ],
        [
            .. pieces.WhollyOf(told.Id, "whom", "With whom", told.WithWhom),
            .. pieces.WhollyOf(told.Id, "child", "Which child", told.Child),
            .. pieces.Of(told.Id, "circumstances", "Circumstances", told.Circumstances),
            .. told.Changes.OrderBy(one => one.ToldAt)
                .SelectMany(one => pieces.Of(one.Id, "change", $"Changed, {Words.Date(one.ToldAt)}", one.What)),
            .. told.Decisions.OrderBy(one => one.RecordedAt).SelectMany(one => (IEnumerable<HeldPiece>)
            [
                .. pieces.Of(one.Id, "conditions", $"Conditions of {Words.Date(one.TalkedOn)}", one.Conditions),
                .. pieces.Of(one.Id, "advice", $"Advice of {Words.Date(one.TalkedOn)}", one.Advice),
                .. pieces.WhollyOf(one.Id, "also", "Also there", one.AlsoPresent),
            ]),
            .. pieces.Of(told.Id, "ended", "How it ended", told.EndedBecause),
        ]);
}
