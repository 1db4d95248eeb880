using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Relationships;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.BreachCase;

/// <summary>Whether somebody whom a case of private contact is about had told of a relationship: one short line for each.</summary>
/// <param name="Told">Null where they had told of none.</param>
public sealed record RelationshipLine(string Who, ToldRelationship? Told, string What)
{
    /// <summary>Nothing for other cases, and nothing to a reader who does not decide about relationships.</summary>
    internal static async Task<IReadOnlyList<RelationshipLine>> ReadAsync(
        PortalDbContext db, Breach breach, Actor reader, IReadOnlyDictionary<Guid, string> names, CancellationToken ct)
    {
        if (breach.Category is not BreachCategory.ContactWithFamily || !reader.May(Permission.DecideRelationships))
            return [];
        var about = breach.SubjectPeople();
        var told = await db.RelationshipsOfAsync(about, reader, ct);
        return
        [
            .. about.SelectMany(person => told.Where(one => one.PersonId == person).Select(one => Of(names[person], one, breach.ReportedAt))
                .DefaultIfEmpty(new RelationshipLine(names[person], null, "had told of no relationship"))),
        ];
    }

    private static RelationshipLine Of(string who, ToldRelationship told, DateTimeOffset reportedAt) => new(who, told,
        $"told on {Words.Date(told.ToldOn)}"
        + (told.RecordedAt < reportedAt ? ", before this was reported" : ", written down after this was reported")
        + (told.State is RelationshipState.Ended ? "; ended" : "")
        + (told.Agreed is { } agreed ? $"; decided: {agreed.Label().ToLowerInvariant()}" : "; not decided yet"));
}
