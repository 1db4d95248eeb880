using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.RemindOutstanding;

/// <summary>
/// The daily reminders before and after the last day, on working days only. Safe to run at any time and twice: the mail's key names the
/// person and the day.
/// </summary>
public sealed class RemindOfSignOffsTask(PortalDbContext db, SchoolClock clock, MailQueue mails) : ISettingTask
{
    // Nobody wants a mail from work in the night.
    private static readonly TimeOnly Morning = new(7, 30);

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        if (SchoolClock.LondonTime(clock.Now) < Morning)
            return;

        var today = clock.Today;
        var rules = await db.Settings.AsNoTracking().Select(setting => setting.Rules).SingleAsync(ct);
        var rows = await db.DutiesOn(today, rules).Where(row => !row.IsSigned && row.Email != null).ToListAsync(ct);
        var duties = await db.InFullAsync(rows, today, rules, ct);
        foreach (var person in rows.GroupBy(row => row.PersonId))
        {
            if (!person.Any(row => SignOffReminders.FallsOn(today, duties[(row.PersonId, row.PolicyId)], WorkingDays.England)))
                continue;

            var first = person.First();
            var owing = new OwingPerson(first.PersonId, first.PersonName, first.Email, person.Count(), person.Count(row => row.IsOverdue));
            await SignOffReminderMail.QueueAsync(mails, owing, today, ct);
        }

        await db.SaveChangesAsync(ct);
    }
}
