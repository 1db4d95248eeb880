using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Features.SubjectAccess.HeldData;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SubjectAccess.ShowPiece;

public sealed class ShowPieceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, HeldAboutPerson held)
{
    public async Task HandleAsync(Guid id, string piece, ShowPieceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var request = await db.OpenRequestAsync(id, me, ct);
        db.Expect(request, form.Version);
        // Only what this person sees can be shown by this person.
        var page = await held.GatherAsync(request, ct);
        if (page.Find(piece) is not { Hides: true })
            throw new RecordNotFoundException();
        request.Show(Ids.New(), piece, form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
