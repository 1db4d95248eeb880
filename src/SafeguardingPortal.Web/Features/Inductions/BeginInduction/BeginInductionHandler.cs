using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Inductions;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Inductions.BeginInduction;

public sealed record InductionBegunAlready() : Refusal("This person has an induction already.", "PersonId");

public sealed record NoInductionListFor(PersonCategory Category)
    : Refusal($"There is no induction list for {Category.PluralLabel()} yet. Write it first.", "PersonId");

public sealed class BeginInductionHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mails)
{
    public async Task<Guid> HandleAsync(BeginInductionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var person = await db.People.FirstOrDefaultAsync(found => found.Id == form.PersonId, ct) ?? throw new RecordNotFoundException();
        var inductor = await db.People.FirstOrDefaultAsync(found => found.Id == form.InductorId, ct) ?? throw new RecordNotFoundException();
        if (await db.Inductions.AnyAsync(induction => induction.PersonId == person.Id && induction.StartedOn == person.StartedOn, ct))
            throw new RuleBrokenException(new InductionBegunAlready());
        var list = await db.InductionLists.AsNoTracking().Include(found => found.Items)
            .FirstOrDefaultAsync(found => found.Category == person.Category, ct)
            ?? throw new RuleBrokenException(new NoInductionListFor(person.Category));

        var begun = Induction.Begin(Ids.New(), person, inductor, list, Ids.New, me.Actor, clock.Now, clock.Today);
        db.Inductions.Add(begun);
        await InductionBegunMail.QueueAsync(mails, begun, ct);
        await db.SaveChangesAsync(ct);
        return begun.Id;
    }
}
