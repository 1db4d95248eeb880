using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AnswerSecondOpinion;

public sealed class AnswerSecondOpinionHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid opinionId, AnswerSecondOpinionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.AskedOf(me).WithEverything()
            .SingleOrDefaultAsync(one => one.SecondOpinions.Any(opinion => opinion.Id == opinionId), ct) ?? throw new RecordNotFoundException();
        db.Expect(breach, form.Version);
        breach.AnswerSecondOpinion(opinionId, form.Agrees!.Value, form.Answer!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
