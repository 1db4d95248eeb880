using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SubjectAccess;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SubjectAccess.ExtendAnswer;

public sealed class ExtendAnswerHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, ExtendAnswerForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var request = await db.OpenRequestAsync(id, me, ct);
        db.Expect(request, form.Version);
        request.Extend(form.ToldOn!.Value, form.Reason!, AnswerLimit.Of(await db.RuleBookAsync(ct)), me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
