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
        var chosen = form.Chosen();
        if (await db.People.CountAsync(person => chosen.Contains(person.Id), ct) != chosen.Count)
            throw new RuleBrokenException(new SubjectUnclear());
        HashSet<Guid> answered = [.. form.Guesses.Where(guess => guess.Meant is not null).Select(guess => guess.PersonId)];
        if (breach.Subjects.Any(subject => subject.Guessed && !answered.Contains(subject.PersonId!.Value)))
            throw new RuleBrokenException(new GuessWithoutAnswer());

        breach.NameSubjects(form.ToSubjects(Ids.New), people, form.Reason!, me.Actor, clock.Now);
        await mail.QueueReportWaitsAsync(breach, people, ct);
        await mail.QueueTellOutsideAsync(breach, ct);
        await db.SaveChangesAsync(ct);
        return breach.Route is CaseRoute.OutsideOnly ? breach.Reference : null;
    }
}
