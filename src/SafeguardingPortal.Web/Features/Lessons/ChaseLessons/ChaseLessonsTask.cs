using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Lessons.ChaseLessons;

/// <summary>
/// Says to whoever carries out a lesson that its day has come, that it has passed, and again each week; after a week also to whoever raised it, and
/// to them at once where nobody is left to carry it out. Nobody is told who has left or is in the frame of the case by now. Safe to run twice: a mail is known by its key.
/// </summary>
public sealed class ChaseLessonsTask(PortalDbContext db, SchoolClock clock, MailQueue mail) : ISettingTask
{
    private const int DaysOfAWeek = 7;

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var today = clock.Today;
        var due = await db.Lessons.AsNoTracking().Where(lesson => lesson.DoneAt == null && lesson.DueOn <= today).ToListAsync(ct);
        foreach (var lesson in due)
        {
            var late = today.DayNumber - lesson.DueOn.DayNumber;
            var carriedOut = await MayBeToldAsync(lesson, lesson.OwnerId, today, ct);
            if (carriedOut)
                await ChaseAsync(lesson, lesson.OwnerId, late, ct);
            if ((late >= DaysOfAWeek || !carriedOut) && lesson.RaisedById != lesson.OwnerId && await MayBeToldAsync(lesson, lesson.RaisedById, today, ct))
                await ChaseAsync(lesson, lesson.RaisedById, late, ct);
        }

        await db.SaveChangesAsync(ct);
    }

    private async Task<bool> MayBeToldAsync(Lesson lesson, Guid person, DateOnly today, CancellationToken ct) =>
        await db.WorkingOn(today).AnyAsync(one => one.Id == person, ct)
        && await db.Breaches.Where(BreachAccess.NotKeptFrom(person)).AnyAsync(breach => breach.Id == lesson.FromCaseId, ct);

    private Task ChaseAsync(Lesson lesson, Guid recipient, int late, CancellationToken ct)
    {
        var step = late == 0 ? "due" : string.Create(CultureInfo.InvariantCulture, $"late-{late / DaysOfAWeek}");
        return mail.QueueAsync(
            recipient,
            MailAbout.Of(lesson.FromCaseId),
            late == 0 ? "Something to carry out is due today" : "Something to carry out is overdue",
            ["A lesson that was learnt is to be carried out. Please open it in the Safeguarding Portal."],
            $"/lessons/{lesson.Id}",
            $"lesson:{lesson.Id:N}:{step}:{recipient:N}",
            ct);
    }
}
