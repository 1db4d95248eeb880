using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.DeclareConflict;

public sealed class DeclareConflictHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mail)
{
    public async Task HandleAsync(Guid id, DeclareConflictForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        var people = await db.HandlersAsync(clock.Today, ct);
        if (await db.NameOfAsync(form.PersonId!.Value, ct) is null)
            throw new RuleBrokenException(new Domain.Breaches.SubjectUnclear());
        breach.DeclareConflict(Ids.New(), form.PersonId.Value, form.Kind!.Value, people, form.Reason!, me.Actor, clock.Now);
        await mail.QueueToHandlersAsync(breach, people, ct);
        await db.SaveChangesAsync(ct);
    }
}
