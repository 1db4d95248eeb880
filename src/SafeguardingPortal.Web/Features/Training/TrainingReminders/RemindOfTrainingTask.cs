using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Training;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.TrainingReminders;

/// <summary>
/// Reminds people of trainings that are missing, have run out or soon will, and tells their line managers; on working days only, and never
/// somebody who is away for long. Safe to run at any time and twice: each mail's key names its person, course and step.
/// </summary>
public sealed class RemindOfTrainingTask(PortalDbContext db, SchoolClock clock, MailQueue mails) : ISettingTask
{
    // Some days more than the first step, which goes out before a weekend or the holidays that it would fall on.
    private const int DaysAhead = 97;
    private const int Batch = 100;

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var today = clock.Today;
        if (SchoolClock.LondonTime(clock.Now) < ReminderDays.Morning || !ReminderDays.IsOne(today, WorkingDays.England))
            return;

        var courses = await db.CoursesOnOfferAsync(ct);
        var due = await db.TrainingNeeds(today, today.AddDays(DaysAhead)).Where(need => !need.IsHeld && !need.IsAway)
            .OrderBy(need => need.PersonId).ToListAsync(ct);
        var toTell = new Dictionary<Guid, HashSet<Guid>>();
        foreach (var people in due.GroupBy(need => need.PersonId).Chunk(Batch))
            await RemindAsync([.. people.SelectMany(needs => needs)], courses, toTell, today, ct);
        foreach (var (managerId, people) in toTell)
            await TeamTrainingMail.QueueAsync(mails, managerId, people.Count, today, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task RemindAsync(
        IReadOnlyList<TrainingNeedRow> needs, IReadOnlyList<Course> courses, Dictionary<Guid, HashSet<Guid>> toTell, DateOnly today,
        CancellationToken ct)
    {
        var standings = await db.StandingsAsync([.. needs.Select(need => need.PersonId).Distinct()], courses, today, ct);
        foreach (var need in needs)
        {
            var standing = standings[(need.PersonId, need.CourseId)];
            if (standing.DueOn is not { } dueOn || TrainingReminder.ReachedBy(today, dueOn, WorkingDays.England) is not { } step)
                continue;

            var course = courses.First(found => found.Id == need.CourseId);
            await new TrainingReminderMail(course.Id, course.Title, standing, step).QueueAsync(mails, need.PersonId, ct);
            if (need.LineManagerId is { } manager && TrainingReminder.IsNewOn(today, dueOn, WorkingDays.England))
            {
                if (!toTell.TryGetValue(manager, out var people))
                    toTell.Add(manager, people = []);
                people.Add(need.PersonId);
            }
        }

        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }
}
