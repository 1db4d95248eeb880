using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.LookAtQuietTerm;

public sealed class LookAtQuietTermHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, QuietTermQuestion question)
{
    public async Task HandleAsync(Guid id, LookAtQuietTermForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await question.IsAskedAsync(me.Actor, ct))
            throw new RuleBrokenException(new NotAQuietTerm());
        db.QuietTerms.Add(QuietTerm.LookAt(id, me.Setting.Id, question.Term, form.Found!, me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
