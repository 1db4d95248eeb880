using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Relationships;

/// <summary>The few facts above a form that is about one relationship, none of which is private to those who may open the form.</summary>
public sealed record RelationshipHead(Guid Id, string Reference, string Name, RelationshipState State, int Version, bool IsMine)
{
    /// <exception cref="RecordNotFoundException">There is none, or none that this person may know of.</exception>
    internal static async Task<RelationshipHead> OfAsync(PortalDbContext db, Guid id, Actor reader, CancellationToken ct)
    {
        var me = reader.PersonId;
        return await db.RelationshipDisclosures.AsNoTracking().Where(RelationshipAccess.VisibleTo(reader)).Where(told => told.Id == id)
            .Select(told => new RelationshipHead(
                told.Id, told.Reference, db.People.Where(person => person.Id == told.PersonId).Select(person => person.Name).First(),
                told.State, told.Version, told.PersonId == me))
            .SingleOrDefaultAsync(ct) ?? throw new RecordNotFoundException();
    }
}
