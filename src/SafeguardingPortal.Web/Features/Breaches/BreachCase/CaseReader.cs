using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Features.Breaches.Papers;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Display;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.BreachCase;

/// <summary>Puts the page of a case together for a reader who was found to be allowed to read it.</summary>
public sealed class CaseReader(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{

    // A case longer than this shows its latest and says so; the case on paper has them all.
    private const int Longest = 300;

    public async Task<BreachCasePage> PageAsync(Breach breach, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(breach);
        var work = await db.ReadWorkAsync(breach.Id, ct);
        var names = await db.NamesAsync(
            [
                .. breach.SubjectPeople(), .. new[] { breach.ReportedById, breach.CaseManagerId, breach.ChildLeadId }.OfType<Guid>(),
                .. breach.Conflicts.Select(conflict => conflict.PersonId), .. work?.Tasks.Select(task => task.OwnerId) ?? [],
            ],
            ct);
        var able = BreachRouting.Recipients(breach.Route, breach.KeptFrom(), await db.HandlersAsync(clock.Today, ct));
        var readings = await ReadingsAsync(breach.Id, ct);
        var chronology = await ChronologyAsync(breach.Id, ct);
        var page = BreachCasePage.Of(
            breach, me, names, await PapersAsync(breach, ct), work, WorkLines.Of(work, me.PersonId, names, able, clock.Today),
            await LessonLines.ReadAsync(db, breach, clock.Today, ct), [.. chronology.Take(Longest)], readings,
            await db.ToldOfAsync(breach, readings, clock.Today, ct),
            await RelationshipLine.ReadAsync(db, breach, me.Actor, names, ct), clock.Now);
        return page with
        {
            OlderLeftOut = chronology.Count > Longest,
            Desks = await DesksAsync(page.Next, ct),
            NamedBefore = await NamedBeforeLine.ReadAsync(db, breach.Id, me.PersonId, ct),
            SameIncident = await db.CasesOf(me).AsNoTracking().Where(one => one.Id == breach.PartOfId || one.PartOfId == breach.Id)
                .OrderBy(one => one.Reference).Select(one => new SameIncident(one.Id, one.Reference, one.Id == breach.PartOfId)).ToListAsync(ct),
            Earlier = await db.EarlierOfCaseAsync(breach.Id, ct),
        };
    }

    private async Task<IReadOnlyList<DeskLine>> DesksAsync(NextLine next, CancellationToken ct) => next.Rings is { } agency
        ? [.. (await db.DesksAsync([agency], me.Setting.LocalAuthority, clock.Today, ct)).Where(desk => next.EntryId is null || desk.Id == next.EntryId)]
        : [];

    private async Task<PaperLines> PapersAsync(Breach breach, CancellationToken ct)
    {
        var papers = await db.CasePapers.AsNoTracking().Include(one => one.Messages).Include(one => one.Attachments).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == breach.Id, ct);
        return PaperLines.Of(papers, breach);
    }

    private async Task<List<TimelineItem>> ChronologyAsync(Guid id, CancellationToken ct) =>
        await db.AuditEntries.AsNoTracking().HistoryOfCase(id).Where(entry => entry.Event != RecordHistory.Opened)
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
            .Take(Longest + 1)
            .Select(entry => new TimelineItem(entry.At, entry.ActorName, entry.Sentence, entry.Why))
            .ToListAsync(ct);

    private async Task<List<CaseReading>> ReadingsAsync(Guid id, CancellationToken ct) =>
        await db.AuditEntries.AsNoTracking().HistoryOfCase(id).Where(entry => entry.Event == RecordHistory.Opened)
            .GroupBy(entry => new { entry.ActorId, entry.ActorName })
            .Select(group => new CaseReading(
                group.Key.ActorId, group.Key.ActorName, group.Count(), group.Min(entry => entry.At), group.Max(entry => entry.At)))
            .ToListAsync(ct);
}
