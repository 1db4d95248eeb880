using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SubjectAccess;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SubjectAccess.OpenRequest;

public sealed class OpenRequestHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, References references)
{
    public async Task HandleAsync(Guid id, OpenRequestForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await db.People.AnyAsync(person => person.Id == form.PersonId, ct))
            throw new RuleBrokenException(new SomebodyElseAnswers());
        db.AccessRequests.Add(AccessRequest.Open(
            id, me.Setting.Id, await references.NextInNoOrderAsync("SA", clock.Today, ct), form.PersonId!.Value, form.ReceivedOn!.Value, form.Identity!,
            AnswerLimit.Of(await db.RuleBookAsync(ct)), me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
