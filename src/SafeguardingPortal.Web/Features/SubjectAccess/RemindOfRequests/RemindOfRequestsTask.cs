using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SubjectAccess;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SubjectAccess.RemindOfRequests;

/// <summary>
/// Reminds those who answer of a request whose day comes: ten days before, on the day, and once in each week after. Safe to run at any time and twice:
/// each mail's key names its request, day and reminder.
/// </summary>
public sealed class RemindOfRequestsTask(PortalDbContext db, SchoolClock clock, MailQueue mails) : ISettingTask
{
    // Ten days ahead, which may fall on a weekend or into the holidays at Christmas.
    private const int DaysAhead = 15;

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var (today, soon) = (clock.Today, clock.Today.AddDays(DaysAhead));
        if (SchoolClock.LondonTime(clock.Now) < ReminderDays.Morning || !ReminderDays.IsOne(today, WorkingDays.England))
            return;
        var due = await db.AccessRequests.AsNoTracking().Where(request => request.AnsweredOn == null && request.DueOn <= soon)
            .OrderBy(request => request.DueOn).Select(request => new { request.Id, request.Reference, request.PersonId, request.DueOn }).ToListAsync(ct);
        if (due.Count == 0)
            return;

        var answering = (await db.HandlersAsync(today, ct))
            .Where(person => new Actor(person.PersonId, "", person.Roles).May(Permission.AnswerSubjectAccess)).ToList();
        foreach (var request in due)
        {
            if (AnswerLimit.ReminderOn(today, request.DueOn, WorkingDays.England) is not { } reminder)
                continue;
            foreach (var person in answering.Where(person => person.PersonId != request.PersonId))
                await RequestDueMail.QueueAsync(mails, request.Id, request.Reference, request.DueOn, reminder, person.PersonId, ct);
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException failed) when (failed.SomebodyWasFirst())
        {
            // Another instance wrote the same mails at the same moment: hers stand, the rest follow at the next turn.
        }
    }
}
