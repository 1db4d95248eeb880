using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.RemindOutstanding;

/// <summary>
/// The daily reminders before, on and after the last day, on working days only; then the line manager is told, then the leader. Nobody who
/// is away for long is reminded. Safe to run at any time and twice, and stopped at any point: each mail's key names its person and the day.
/// </summary>
public sealed class RemindOfSignOffsTask(PortalDbContext db, SchoolClock clock, MailQueue mails) : ISettingTask
{
    private const int Batch = 50;

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        if (SchoolClock.LondonTime(clock.Now) < ReminderDays.Morning)
            return;

        var today = clock.Today;
        var rules = await db.Settings.AsNoTracking().Select(setting => setting.Rules).SingleAsync(ct);
        var rows = await db.DutiesOn(today, rules).Where(row => !row.IsSigned && !row.IsAway).ToListAsync(ct);
        var duties = await db.InFullAsync(rows, today, rules, ct);
        await RemindAsync(rows, duties, today, ct);
        await ChaseAsync(rows, duties, today, ct);
    }

    private async Task RemindAsync(
        List<SignOffDutyRow> rows, IReadOnlyDictionary<(Guid, Guid), SignOffDuty> duties, DateOnly today, CancellationToken ct)
    {
        var reminded = await RecipientsAsync(SignOffReminderMail.KeyOfDay(today), ct);
        var due = rows.Where(row => row.Email is not null).GroupBy(row => row.PersonId)
            .Where(person => !reminded.Contains(person.Key))
            .Where(person => person.Any(row =>
                SignOffReminders.FallsOn(today, duties[(row.PersonId, row.PolicyId)], WorkingDays.England)));
        foreach (var batch in due.Chunk(Batch))
        {
            foreach (var person in batch)
            {
                var first = person.First();
                SignOffReminderMail.Add(
                    mails,
                    new OwingPerson(first.PersonId, first.PersonName, first.Email, person.Count(), person.Count(row => row.IsOverdue)),
                    today);
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }

    private async Task ChaseAsync(
        List<SignOffDutyRow> rows, IReadOnlyDictionary<(Guid, Guid), SignOffDuty> duties, DateOnly today, CancellationToken ct)
    {
        var managers = rows.Where(row => row.LineManagerId is not null && Falls(row, SignOffReminders.LineManagerAfter))
            .GroupBy(row => row.LineManagerId!.Value)
            .ToDictionary(group => group.Key, group => group.Select(row => row.PersonId).Distinct().Count());
        var late = rows.Where(row => Falls(row, SignOffReminders.LeaderAfter)).Select(row => row.PersonId).Distinct().Count();
        var leaders = late == 0 ? [] : await db.People
            .Where(person => person.Roles.Any(held =>
                held.Role == Role.Manager && held.From <= today && (held.To == null || held.To >= today)))
            .Select(person => person.Id).ToListAsync(ct);
        foreach (var (managerId, count) in managers)
            await LateSignOffsMail.QueueAsync(mails, managerId, count, "/sign-offs/my-team", "line manager", today, ct);
        foreach (var leaderId in leaders)
            await LateSignOffsMail.QueueAsync(mails, leaderId, late, "/sign-offs/register?state=Overdue", "leader", today, ct);
        await db.SaveChangesAsync(ct);

        bool Falls(SignOffDutyRow row, int days) =>
            SignOffReminders.ChaseFallsOn(today, duties[(row.PersonId, row.PolicyId)], WorkingDays.England, days);
    }

    private async Task<HashSet<Guid>> RecipientsAsync(string keyOfDay, CancellationToken ct) =>
        [.. await db.OutboxMails
            .Where(mail => mail.RecipientId != null && mail.Key.StartsWith("sign-off-reminder:") && mail.Key.EndsWith(keyOfDay))
            .Select(mail => mail.RecipientId!.Value).ToListAsync(ct)];
}
