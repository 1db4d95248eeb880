using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.AskForLonger;

public sealed class AskForLongerHandler(PortalDbContext db, MailQueue mails, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, AskForLongerForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var request = await db.ExceptionAsync(id, me.Actor, ct);
        db.Expect(request, form.Version);
        request.AskForLonger(SchoolClock.FromLondon(form.Until!.Value), form.Why ?? "", me.Actor, clock.Now);
        foreach (var decider in await db.ToAskAsync(request, clock.Today, ct))
        {
            await mails.QueueAsync(
                decider, $"The exception {request.Reference} is to last longer",
                [$"Somebody asks you to make the exception {request.Reference} longer. Please decide before it ends."],
                $"/exceptions/{request.Id}",
                $"exception-longer:{request.Id}:{request.Version}:{decider}", ct);
        }

        await db.SaveChangesAsync(ct);
    }
}
