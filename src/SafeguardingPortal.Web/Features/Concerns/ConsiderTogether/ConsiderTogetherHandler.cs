using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.ConsiderTogether;

public sealed class ConsiderTogetherHandler(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, TogetherQuery together, References references, MailQueue mail)
{
    public async Task HandleAsync(Guid id, ConcernLens lens, string key, ConsiderTogetherForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        // What the reader may not know of, or what has nothing in common, is not among them, whatever was sent.
        var concerns = await (await together.OfAsync(lens, key, ct)).Include(concern => concern.KeptFrom)
            .Where(concern => form.Concerns.Contains(concern.Id))
            .OrderBy(concern => concern.OccurredOn).Take(TogetherQuery.Most).ToListAsync(ct);
        var considered = new Considered(
            lens, key, await together.RuleAsync(lens, concerns.Count, ct), concerns, form.Decision!.Value, form.Because!);
        var opened = considered.Decision is ConsiderationDecision.Allegation ? await OpenCaseAsync(considered, ct) : null;
        db.Considerations.Add(Consideration.Record(
            id, me.Setting.Id, considered, opened is null ? null : new OpenedCase(opened.Id, opened.Reference), Ids.New, me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }

    private async Task<Breach> OpenCaseAsync(Considered considered, CancellationToken ct)
    {
        var report = CaseFromConcerns.Report(considered.Concerns, considered.Because, me.Actor, clock.Now);
        var about = considered.Concerns.Select(concern => concern.PersonId).Distinct().ToList();
        if (about.Count != 1)
            throw new RuleBrokenException(new OneSubjectNeeded());

        var people = await db.HandlersAsync(clock.Today, ct);
        var breach = Breach.Report(
            Ids.New(), me.Setting.Id, await references.NextInNoOrderAsync("BR", clock.Today, ct), report,
            [new NamedSubject(Ids.New(), SubjectKind.PersonOfSetting, about[0])], people, me.Actor, clock.Now,
            await db.ClockBookAsync(ct));
        CaseFromConcerns.KeepOut(breach, considered.Concerns, Ids.New, people, me.Actor, clock.Now);
        db.Breaches.Add(breach);
        await mail.QueueReportWaitsAsync(breach, people, ct, me.PersonId);
        return breach;
    }
}
