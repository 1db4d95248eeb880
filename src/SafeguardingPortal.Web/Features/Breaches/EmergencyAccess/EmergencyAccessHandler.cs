using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.EmergencyAccess;

public sealed class EmergencyAccessHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mail)
{
    public async Task AskAsync(EmergencyAccessForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var reference = form.CaseReference!.Trim().ToUpperInvariant();
        var breach = await db.Breaches.WithEverything().SingleOrDefaultAsync(one => one.Reference == reference, ct);
        var request = EmergencyRequest.Ask(Ids.New(), me.Setting.Id, reference, breach, form.Reason!, me.Actor, clock.Now);
        db.EmergencyRequests.Add(request);
        if (request.BreachId is not null)
            await TellConfirmersAsync(request, breach!, ct);
        await db.SaveChangesAsync(ct);
    }

    public async Task ConfirmAsync(Guid id, ConfirmEmergencyForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (request, asker) = await ToConfirmAsync(id, ct);
        db.Expect(request, form.Version);
        var breach = await db.Breaches.WithEverything().SingleAsync(one => one.Id == request.BreachId, ct);
        request.Confirm(breach, Ids.New(), new Actor(asker.Id, asker.Name, asker.RolesOn(clock.Today)), me.Actor, clock.Now);
        await TellHandlersAsync(request, breach, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>A request that this person may confirm. Not the asker's own, and never one for a case that they are kept from.</summary>
    public async Task<(EmergencyRequest Request, StaffMember Asker)> ToConfirmAsync(Guid id, CancellationToken ct)
    {
        var known = db.Breaches.Where(BreachAccess.NotKeptFrom(me.PersonId)).Select(breach => breach.Id);
        var request = await db.EmergencyRequests
            .SingleOrDefaultAsync(one => one.Id == id && one.AskedById != me.PersonId && known.Contains(one.BreachId!.Value), ct)
            ?? throw new RecordNotFoundException();
        return (request, await db.People.AsNoTracking().Include(person => person.Roles).SingleAsync(person => person.Id == request.AskedById, ct));
    }

    private async Task TellConfirmersAsync(EmergencyRequest request, Breach breach, CancellationToken ct)
    {
        foreach (var person in (await db.KnownPeopleAsync(clock.Today, ct)).Where(person =>
            RolePermissions.Allow(person.Roles, Permission.ConfirmEmergencies)
            && person.PersonId != request.AskedById
            && !breach.IsKeptFrom(person.PersonId)))
        {
            await mail.QueueAsync(
                person.PersonId, MailAbout.Of(breach.Id), "You are asked to confirm an emergency",
                ["Somebody asks to read a case because those who handle it cannot be reached. Please speak with them, and answer in the portal."],
                $"/breaches/emergency/{request.Id}/confirm", $"breach-emergency:{request.Id:N}:{person.PersonId:N}", ct);
        }
    }

    private async Task TellHandlersAsync(EmergencyRequest request, Breach breach, CancellationToken ct)
    {
        var people = await db.HandlersAsync(clock.Today, ct);
        var leads = people.Where(person => person.HoldsAny(Role.Dsl, Role.DeputyDsl) && !breach.IsKeptFrom(person.PersonId))
            .Select(person => person.PersonId);
        foreach (var person in leads.Union(BreachRouting.Recipients(breach.Route, breach.KeptFrom(), people)))
        {
            await mail.QueueAsync(
                person, MailAbout.Of(breach.Id), "A case was opened in an emergency",
                ["Two people opened a case to one of them, to be read for a day. Please look in the portal at once."],
                "/breaches", $"breach-opened:{request.Id:N}:{person:N}", ct);
        }
    }
}
