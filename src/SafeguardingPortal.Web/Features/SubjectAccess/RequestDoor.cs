using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SubjectAccess;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.SubjectAccess;

/// <summary>The one door to a request: nobody answers their own.</summary>
internal static class RequestDoor
{
    public static IQueryable<AccessRequest> RequestsFor(this PortalDbContext db, CurrentPerson me) =>
        db.AccessRequests.Where(request => request.PersonId != me.PersonId);

    /// <exception cref="RecordNotFoundException">There is no such request, or it is the reader's own.</exception>
    public static async Task<AccessRequest> OpenRequestAsync(this PortalDbContext db, Guid id, CurrentPerson me, CancellationToken ct) =>
        await db.RequestsFor(me).Include(request => request.Shown).Include(request => request.Decided).AsSplitQuery()
            .SingleOrDefaultAsync(request => request.Id == id, ct)
        ?? throw new RecordNotFoundException();
}
