using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Exceptions;

/// <summary>The few facts above a form that is about one request.</summary>
/// <param name="MayDecide">The reader may decide it.</param>
public sealed record ExceptionHead(ExceptionLine Line, string? What, string? Why, int Version, bool IsMine, bool MayDecide)
{
    /// <exception cref="RecordNotFoundException">There is no such request, or none that this person may know of.</exception>
    internal static async Task<ExceptionHead> OfAsync(PortalDbContext db, Guid id, Actor reader, CancellationToken ct)
    {
        var requests = db.ExceptionRequests.AsNoTracking().Where(request => request.Id == id);
        var line = await ExceptionLine.Of(db, requests).FirstOrDefaultAsync(ct);
        if (line is null || !FindException.MayKnowOf(line.RequesterId, reader))
            throw new RecordNotFoundException();

        var text = await requests.Select(request => new { request.What, request.Why, request.Version }).SingleAsync(ct);
        // A private need is read on the request's own page, which puts each reading on record.
        var mayRead = line.RequesterId == reader.PersonId
            || (!line.Type.Rules().Private && ExceptionAccess.MayReadWhy(line.Type, line.RequesterId, reader));
        return new ExceptionHead(
            line, mayRead ? text.What : null, mayRead ? text.Why : null, text.Version, line.RequesterId == reader.PersonId,
            ExceptionAccess.MayDecide(line.Type, line.RequesterId, reader));
    }
}
