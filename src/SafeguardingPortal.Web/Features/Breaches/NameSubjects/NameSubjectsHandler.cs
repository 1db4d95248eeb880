using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.NameSubjects;

public sealed class NameSubjectsHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mail)
{
    /// <returns>The reference, where nobody inside may handle it from now on; otherwise null.</returns>
    public async Task<string?> HandleAsync(Guid id, NameSubjectsForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        var people = await db.HandlersAsync(clock.Today, ct);
        if (await db.People.CountAsync(person => form.People.Contains(person.Id), ct) != form.People.Distinct().Count())
            throw new RuleBrokenException(new SubjectUnclear());

        breach.NameSubjects(form.ToSubjects(Ids.New), people, form.Reason!, me.Actor, clock.Now);
        await mail.QueueReportWaitsAsync(breach, people, ct);
        await mail.QueueTellOutsideAsync(breach, ct);
        await db.SaveChangesAsync(ct);
        return breach.Route is CaseRoute.OutsideOnly ? breach.Reference : null;
    }
}
