using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Relationships;

namespace SafeguardingPortal.Web.Features.Relationships;

/// <summary>One in a list: who, what it touches, how it stands. Nothing of with whom.</summary>
public sealed record RelationshipLine(
    Guid Id, string Reference, Guid PersonId, string Name, RelationshipKinds Kinds, RelationshipState State, DateOnly ToldOn,
    DateOnly? DueOn, bool WaitsToBeRead)
{
    public RelationshipStanding StandingOn(DateOnly today) => RelationshipLabels.StandingOn(today, State, DueOn, WaitsToBeRead);

    internal static IQueryable<RelationshipLine> Of(PortalDbContext db, IQueryable<RelationshipDisclosure> told) => told
        .Select(one => new RelationshipLine(
            one.Id, one.Reference, one.PersonId, db.People.Where(person => person.Id == one.PersonId).Select(person => person.Name).First(),
            one.Kinds, one.State, one.ToldOn, one.DueOn, one.WaitsToBeRead));
}
