using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.WatchBreaches;

/// <summary>
/// Nothing is forgotten: says when a limit runs out today or has passed, and moves a case on when those who handled it are gone.
/// Safe to run twice: a mail is known by its key, and a case that is where it belongs does not move.
/// </summary>
public sealed class WatchBreachesTask(PortalDbContext db, SchoolClock clock, MailQueue mail) : ISettingTask
{
    private const int WarnedAhead = 3;
    private const int Batch = 50;

    public static TimeSpan Every => TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken ct)
    {
        var people = await db.HandlersAsync(clock.Today, ct);
        var open = await db.Breaches.Where(breach => breach.ClosedAt == null).OrderBy(breach => breach.KnownAt)
            .Select(breach => breach.Id).ToListAsync(ct);
        foreach (var some in open.Chunk(Batch))
        {
            foreach (var breach in await ReadAsync(some, ct))
            {
                await RouteAsync(breach, people, ct);
                await WarnAsync(breach, people, ct);
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        await new RoutingWatch(db, clock).RouteClosedAsync(people, ct);
        await new TaskChase(db, clock, mail).RunAsync(ct);
        await new LookAgainChase(db, clock, mail).RunAsync(ct);
        var tooOld = clock.Now - ReportDraft.Lasts;
        await db.ReportDrafts.Where(draft => draft.SavedAt < tooOld).ExecuteDeleteAsync(ct);
    }

    private Task<List<Breach>> ReadAsync(IReadOnlyCollection<Guid> some, CancellationToken ct) => db.Breaches
        .Where(breach => some.Contains(breach.Id))
        .Include(breach => breach.Subjects)
        .Include(breach => breach.Contacts)
        .Include(breach => breach.Conflicts)
        .Include(breach => breach.SecondOpinions)
        .AsSplitQuery()
        .ToListAsync(ct);

    private async Task RouteAsync(Breach breach, IReadOnlyCollection<PersonInRoles> people, CancellationToken ct)
    {
        var (before, manager, lead) = (breach.Route, breach.CaseManagerId, breach.ChildLeadId);
        breach.RouteAgain(people, RoutingWatch.Why, clock.Now);
        if (breach.Route != before)
        {
            await mail.QueueReportWaitsAsync(breach, people, ct);
            await mail.QueueTellOutsideAsync(breach, ct);
        }

        if (breach.CaseManagerId != manager || breach.ChildLeadId != lead)
            await mail.QueueAppointAgainAsync(breach, people, ct);
    }

    // A long limit is easily forgotten: it is said a few days ahead. One that runs out tomorrow was said when it began.
    private bool IsNear(Deadline deadline) =>
        deadline.LastDay <= clock.Today.AddDays(WarnedAhead) && London.Date(deadline.Knew).AddDays(WarnedAhead) < deadline.LastDay;

    private async Task WarnAsync(Breach breach, IReadOnlyCollection<PersonInRoles> people, CancellationToken ct)
    {
        foreach (var due in BreachClock.For(breach, WorkingDays.England, clock.Now))
        {
            switch (due)
            {
                case { Deadline: { } deadline, Standing: ClockStanding.Overdue }:
                    await mail.QueueLimitAsync(breach, people, due.Required, deadline, clock.Today, passed: true, ct);
                    break;
                case { Proof: { } sent, Standing: ClockStanding.NoAcknowledgement }:
                    await mail.QueueNoReceiptAsync(breach, people, sent, ct);
                    break;
                case { Deadline: { } deadline, Standing: ClockStanding.Running } when IsNear(deadline):
                    await mail.QueueNearAsync(breach, people, due.Required, deadline, ct);
                    break;
                case { Deadline: null, Standing: ClockStanding.DueToday, Duty: var duty } when duty is Duty.Police || ReminderDays.IsOne(clock.Today, WorkingDays.England):
                    await mail.QueueAtOnceAsync(breach, people, due.Required, clock.Today, ct);
                    break;
                case { Deadline: { } deadline, Standing: ClockStanding.DueToday or ClockStanding.WaitsForAcknowledgement }
                    when due.IsDecision || deadline.IsDueToday(clock.Now):
                    await mail.QueueLimitAsync(breach, people, due.Required, deadline, clock.Today, passed: false, ct);
                    break;
                default:
                    break;
            }
        }
    }
}
