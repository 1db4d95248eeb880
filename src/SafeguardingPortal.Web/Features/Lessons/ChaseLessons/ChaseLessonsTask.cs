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
/// Says to whoever carries out a lesson that its day has come, that it has passed, and again each week; after a week also to whoever raised it. Where its
/// owner has left or is in the frame of the case by now, those who handle the case are told at once. Safe to run twice: a mail is known by its key.
/// </summary>
public sealed class ChaseLessonsTask(PortalDbContext db, SchoolClock clock, MailQueue mail) : ISettingTask
{
    private const int DaysOfAWeek = 7;

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var today = clock.Today;
        var open = await db.Lessons.AsNoTracking().Where(lesson => lesson.DoneAt == null).ToListAsync(ct);
        if (open.Count == 0)
            return;

        var handlers = await db.HandlersAsync(today, ct);
        var known = await KnownAsync(open, today, ct);
        foreach (var lesson in open)
        {
            var late = today.DayNumber - lesson.DueOn.DayNumber;
            if (!MayBeTold(lesson.OwnerId))
                await TellHandlersAsync(lesson, handlers, ct);
            else if (late >= 0)
                await ChaseAsync(lesson, lesson.OwnerId, late, ct);
            if (late >= DaysOfAWeek && lesson.RaisedById != lesson.OwnerId && MayBeTold(lesson.RaisedById))
                await ChaseAsync(lesson, lesson.RaisedById, late, ct);

            bool MayBeTold(Guid person) => known.TryGetValue(person, out var cases) && cases.Contains(lesson.FromCaseId);
        }

        await db.SaveChangesAsync(ct);
    }

    // Nobody is left to carry it out: those who may open the case may give it to somebody else, and nobody else may know why.
    private async Task TellHandlersAsync(Lesson lesson, IReadOnlyCollection<PersonInRoles> handlers, CancellationToken ct)
    {
        var breach = await db.Breaches.AsNoTracking().Include(one => one.Subjects).Include(one => one.Conflicts).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == lesson.FromCaseId, ct);
        if (breach is null)
            return;
        foreach (var recipient in BreachRouting.Recipients(breach.Route, breach.KeptFrom(), handlers))
        {
            await mail.QueueAsync(
                recipient,
                MailAbout.Handled(lesson.FromCaseId),
                "Something to carry out has nobody to do it",
                ["A lesson that was learnt has nobody to carry it out any more. Please open it in the Safeguarding Portal and give it to somebody else."],
                $"/lessons/{lesson.Id}",
                $"lesson-lost:{lesson.Id:N}:{lesson.OwnerId:N}:{recipient:N}",
                ct);
        }
    }

    // Of those who carry the lessons out or raised them and work here: the cases of these lessons in whose frame each is not.
    private async Task<Dictionary<Guid, HashSet<Guid>>> KnownAsync(IReadOnlyCollection<Lesson> open, DateOnly today, CancellationToken ct)
    {
        var people = open.SelectMany(lesson => new[] { lesson.OwnerId, lesson.RaisedById }).Distinct().ToList();
        var cases = open.Select(lesson => lesson.FromCaseId).Distinct().ToList();
        Dictionary<Guid, HashSet<Guid>> known = [];
        foreach (var person in await db.WorkingOn(today).Where(one => people.Contains(one.Id)).Select(one => one.Id).ToListAsync(ct))
        {
            known[person] = await db.Breaches.Where(BreachAccess.NotKeptFrom(person)).Where(breach => cases.Contains(breach.Id))
                .Select(breach => breach.Id).ToHashSetAsync(ct);
        }

        return known;
    }

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
