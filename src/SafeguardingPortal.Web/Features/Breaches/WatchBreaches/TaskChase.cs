using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.WatchBreaches;

/// <summary>
/// Reminds whoever has a task of a case, on its day and once late. A task may outlive its case, so closed cases are chased too. Whose owner left, is named
/// or is kept out by now is not reminded: those who handle the case are told that nobody does it.
/// </summary>
internal sealed class TaskChase(PortalDbContext db, SchoolClock clock, MailQueue mail)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var today = clock.Today;
        var open = await db.CaseWork.AsNoTracking()
            .SelectMany(work => work.Tasks, (work, task) => new { CaseId = work.Id, TaskId = task.Id, task.OwnerId, task.DueOn, task.DoneAt })
            .Where(task => task.DoneAt == null)
            .ToListAsync(ct);
        if (open.Count == 0)
            return;

        var people = await db.HandlersAsync(today, ct);
        foreach (var tasks in open.GroupBy(task => task.OwnerId))
        {
            var seen = await SeenByAsync(people.FirstOrDefault(person => person.PersonId == tasks.Key), [.. tasks.Select(task => task.CaseId)], ct);
            foreach (var task in tasks)
            {
                if (!seen.Contains(task.CaseId))
                    await TellHandlersAsync(task.CaseId, task.TaskId, task.OwnerId, people, ct);
                else if (task.DueOn <= today)
                    await mail.QueueTaskAsync(task.CaseId, task.TaskId, task.OwnerId, task.DueOn < today, ct);
            }
        }

        await db.SaveChangesAsync(ct);
    }

    private async Task<HashSet<Guid>> SeenByAsync(PersonInRoles? owner, IReadOnlyCollection<Guid> cases, CancellationToken ct) => owner is null ? []
        : [.. await db.Breaches.Where(BreachAccess.VisibleTo(owner.PersonId, owner.Roles)).Where(breach => cases.Contains(breach.Id))
            .Select(breach => breach.Id).ToListAsync(ct)];

    private async Task TellHandlersAsync(Guid caseId, Guid taskId, Guid ownerId, IReadOnlyCollection<PersonInRoles> people, CancellationToken ct)
    {
        var breach = await db.Breaches.AsNoTracking().Include(one => one.Subjects).Include(one => one.Conflicts).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == caseId, ct);
        if (breach is not null)
            await mail.QueueTaskWithoutOwnerAsync(breach, people, taskId, ownerId, ct);
    }
}
