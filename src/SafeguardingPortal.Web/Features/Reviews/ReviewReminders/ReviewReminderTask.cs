using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Reviews.ReviewReminders;

/// <summary>
/// Queues the reminders that are due today, for those who may complete reviews. The key of each mail makes it single: the task may run
/// as often as it likes, in as many instances as there are.
/// </summary>
public sealed class ReviewReminderTask(PortalDbContext db, MailQueue mails, SchoolClock clock) : ISettingTask
{
    private const int FirstStepDays = 60;

    // Nobody is reminded at night. London wall clock.
    private const int FirstHour = 7;

    public static TimeSpan Every => TimeSpan.FromMinutes(30);

    public async Task RunAsync(CancellationToken ct)
    {
        if (SchoolClock.LondonTime(clock.Now).Hour < FirstHour)
            return;

        var today = clock.Today;
        var horizon = today.AddDays(FirstStepDays);
        var open = await (
            from review in db.Reviews
            join policy in db.Policies on review.PolicyId equals policy.Id
            where review.State == ReviewState.Open && review.DueOn <= horizon && policy.Status == PolicyStatus.InForce
            orderby review.DueOn
            select new { review.Id, review.DueOn, policy.Title }).AsNoTracking().ToListAsync(ct);
        var recipients = open.Count == 0 ? [] : await RecipientsAsync(today, ct);

        foreach (var review in open)
        {
            if (ReviewReminder.ReachedBy(today, review.DueOn, WorkingDays.England) is not { } step)
                continue;
            foreach (var personId in recipients)
                await new ReviewReminderMail(review.Id, review.Title, review.DueOn, step, today).QueueAsync(mails, personId, ct);
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Another instance queued one of them at the same moment: the unique key stands, the rest follow at the next turn.
        }
    }

    private async Task<List<Guid>> RecipientsAsync(DateOnly today, CancellationToken ct)
    {
        var roles = Enum.GetValues<Role>().Where(role => RolePermissions.Allow(role, Permission.CompleteReviews)).ToList();
        return await db.People.Where(person => (person.LeftOn == null || person.LeftOn >= today)
                && person.Roles.Any(held => roles.Contains(held.Role) && held.From <= today && (held.To == null || held.To >= today)))
            .Select(person => person.Id).ToListAsync(ct);
    }
}
