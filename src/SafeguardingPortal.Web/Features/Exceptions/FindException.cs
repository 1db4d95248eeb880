using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Exceptions;

internal static class FindException
{
    /// <summary>A request that this person may know of: their own, one that they may decide, or any for those who keep the
    /// register.</summary>
    /// <exception cref="RecordNotFoundException">There is none, or none for them.</exception>
    public static async Task<ExceptionRequest> ExceptionAsync(this PortalDbContext db, Guid id, Actor actor, CancellationToken ct)
    {
        var request = await db.ExceptionRequests.Include(found => found.Uses).FirstOrDefaultAsync(found => found.Id == id, ct);
        return request is not null && MayKnowOf(request.RequesterId, actor) ? request : throw new RecordNotFoundException();
    }

    public static bool MayKnowOf(Guid requesterId, Actor actor) =>
        requesterId == actor.PersonId || actor.May(Permission.SeeExceptionRegister) || actor.May(Permission.DecideExceptions);
}
