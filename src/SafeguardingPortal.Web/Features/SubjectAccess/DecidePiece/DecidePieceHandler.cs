using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Features.SubjectAccess.HeldData;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SubjectAccess.DecidePiece;

public sealed class DecidePieceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, HeldAboutPerson held)
{
    public async Task HandleAsync(Guid id, string piece, DecidePieceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var request = await db.OpenRequestAsync(id, me, ct);
        db.Expect(request, form.Version);
        // Only what this person sees can be decided by this person.
        if ((await held.GatherAsync(request, ct)).Find(piece) is null)
            throw new RecordNotFoundException();
        if (form.Gives)
            request.Give(Ids.New(), piece, form.Reason!, me.Actor, clock.Now);
        else
            request.Withhold(Ids.New(), piece, form.Decision, form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
