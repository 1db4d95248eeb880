using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Relationships;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships.RelationshipReminders;

/// <summary>
/// Reminds those who may take part of a decision that is due and of one whose day to look again has come; on that day, or the working day
/// before it, and once in each week after. Safe to run at any time and twice: each mail's key names its record, day and week.
/// </summary>
public sealed class RemindOfRelationshipsTask(PortalDbContext db, SchoolClock clock, MailQueue mails) : ISettingTask
{
    // The day itself may fall on a weekend or into the holidays at Christmas.
    private const int DaysAhead = 5;

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var (today, soon) = (clock.Today, clock.Today.AddDays(DaysAhead));
        if (SchoolClock.LondonTime(clock.Now) < ReminderDays.Morning || !ReminderDays.IsOne(today, WorkingDays.England))
            return;
        var due = await db.RelationshipsToActOn(today).Where(told => told.DueOn <= soon).OrderBy(told => told.DueOn)
            .Select(told => new DueRelationship(told.Id, told.Reference, told.PersonId, told.State, told.DueOn!.Value)).ToListAsync(ct);
        if (due.Count == 0)
            return;

        var rule = (await db.Settings.AsNoTracking().AsSplitQuery().SingleAsync(ct)).Rules.RelationshipsDecidedBy;
        var inPost = await db.HandlersAsync(today, ct);
        foreach (var told in due)
        {
            if (RelationshipDue.WeeksLate(today, told.DueOn, WorkingDays.England) is not { } week)
                continue;
            foreach (var to in RelationshipSeats.For(told.PersonId, rule, inPost).ToTell)
                await RelationshipDueMail.QueueAsync(mails, told, week, to, ct);
        }

        await db.SaveChangesAsync(ct);
    }
}

/// <summary>One that somebody has to act on by a day.</summary>
internal sealed record DueRelationship(Guid Id, string Reference, Guid PersonId, RelationshipState State, DateOnly DueOn);
