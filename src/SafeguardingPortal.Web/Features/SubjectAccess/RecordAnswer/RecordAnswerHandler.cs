using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SubjectAccess.RecordAnswer;

public sealed class RecordAnswerHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, RecordAnswerForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var request = await db.OpenRequestAsync(id, me, ct);
        db.Expect(request, form.Version);
        request.RecordAnswer(form.On!.Value, form.How!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
