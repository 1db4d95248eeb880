using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.RecordConcern;

public sealed class RecordConcernHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, References references, MailQueue mail)
{
    public async Task HandleAsync(Guid? fromCase, RecordConcernForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await db.Concerns.AnyAsync(concern => concern.Id == form.ConcernId, ct))
            return;
        // Through the same list that was offered: nobody writes a concern about themself as if it were about another.
        if (!await db.People.AnyAsync(person => person.Id == form.PersonId && person.Id != me.PersonId, ct))
            throw new RuleBrokenException(new ConcernPersonMissing());

        var keptFrom = fromCase is { } caseId ? await NamedInAsync(caseId, ct) : [];
        var people = await db.HandlersAsync(clock.Today, ct);
        var concern = Concern.Record(
            form.ConcernId, me.Setting.Id, await references.NextInNoOrderAsync("LC", clock.Today, ct), form.ToFacts(fromCase), keptFrom, people, me.Actor, clock.Now);
        if (!string.IsNullOrWhiteSpace(form.DealtWith))
            concern.RecordDealtWith(form.DealtWith, "Dealt with when it was recorded", me.Actor, clock.Now);
        db.Concerns.Add(concern);
        // The case says that it is on the register: one triaged as a low-level concern does not close without.
        if (fromCase is not null)
            (await db.Breaches.Include(breach => breach.Subjects).Include(breach => breach.Conflicts).AsSplitQuery()
                .SingleAsync(breach => breach.Id == fromCase, ct)).NotePutOnRegister(me.Actor, clock.Now);
        await mail.QueueToHandlersAsync(concern, people, me.PersonId, ct);
        await db.SaveChangesAsync(ct);
    }

    // Whoever else is named in the case must not read about a colleague there by way of the register.
    private async Task<IReadOnlyCollection<KeptFromPerson>> NamedInAsync(Guid caseId, CancellationToken ct)
    {
        var breach = await db.Breaches.AsNoTracking().Where(BreachAccess.VisibleTo(me.Actor)).Include(breach => breach.Subjects)
            .Include(breach => breach.Conflicts).AsSplitQuery().SingleOrDefaultAsync(breach => breach.Id == caseId, ct) ?? throw new RecordNotFoundException();
        return [.. breach.KeptFrom().Select(person => new KeptFromPerson(Ids.New(), person))];
    }
}
