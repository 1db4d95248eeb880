using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Reviews;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Reviews.ReviewReminders;

/// <summary>
/// Queues the reminders that are due today, for those who may complete reviews; once a review is a week late, also a word to the owner's
/// lead. The key of each mail makes it single: the task may run as often as it likes, in as many instances as there are.
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
            select new { review.Id, review.DueOn, review.FromCaseId, policy.Title, policy.Owner }).AsNoTracking().ToListAsync(ct);
        var people = open.Count == 0 ? [] : await PeopleAsync(today, ct);
        var recipients = people.Where(person => RolePermissions.Allow(person.RolesOn(today), Permission.CompleteReviews)).ToList();
        var known = await FromCasesKnownToAsync(open.Exists(review => review.FromCaseId is not null) ? people : [], ct);
        var terms = (await db.Settings.AsNoTracking().AsSplitQuery().SingleAsync(ct)).Terms;

        List<(ReviewReminderMail Mail, Guid PersonId)> reminders = [];
        List<(ReviewChaserMail Mail, Guid PersonId)> chasers = [];
        foreach (var review in open)
        {
            if (ReviewReminder.ReachedBy(today, review.DueOn, WorkingDays.England) is not { } step)
                continue;
            foreach (var person in recipients.Where(person => review.FromCaseId is null || known[person.Id].Contains(review.Id)))
                reminders.Add((new ReviewReminderMail(review.Id, review.Title, review.DueOn, step, today, review.FromCaseId), person.Id));
            if (!step.IsChased)
                continue;
            var lead = OwnersLead.Of(review.Owner, terms, [.. people.Select(person => (person.Name, person.RolesOn(today)))]);
            foreach (var person in people.Where(person =>
                person.RolesOn(today).Contains(lead) && (review.FromCaseId is null || known[person.Id].Contains(review.Id))))
                chasers.Add((new ReviewChaserMail(review.Id, review.Title, review.Owner, review.DueOn, step, today, review.FromCaseId), person.Id));
        }

        await QueueAsync(reminders, chasers, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task QueueAsync(
        List<(ReviewReminderMail Mail, Guid PersonId)> reminders, List<(ReviewChaserMail Mail, Guid PersonId)> chasers, CancellationToken ct)
    {
        await mails.ForeseeAsync(
            [.. reminders.Select(one => one.Mail.KeyFor(one.PersonId)), .. chasers.Select(one => one.Mail.KeyFor(one.PersonId))],
            [.. reminders.Select(one => one.PersonId).Concat(chasers.Select(one => one.PersonId)).Distinct()], ct);
        foreach (var (mail, personId) in reminders)
            await mail.QueueAsync(mails, personId, ct);
        foreach (var (mail, personId) in chasers)
            await mail.QueueAsync(mails, personId, ct);
    }

    // Of the reviews that a case raised, those of which each of them may know.
    private async Task<Dictionary<Guid, HashSet<Guid>>> FromCasesKnownToAsync(IEnumerable<StaffMember> people, CancellationToken ct)
    {
        var known = new Dictionary<Guid, HashSet<Guid>>();
        foreach (var person in people)
        {
            known[person.Id] = await db.ReviewsKnownTo(person.Id).Where(review => review.State == ReviewState.Open && review.FromCaseId != null)
                .Select(review => review.Id).ToHashSetAsync(ct);
        }

        return known;
    }

    private Task<List<StaffMember>> PeopleAsync(DateOnly today, CancellationToken ct) =>
        db.People.AsNoTracking().Include(person => person.Roles)
            .Where(person => person.LeftOn == null || person.LeftOn >= today)
            .Where(person => person.Roles.Any(held =>
                held.Role != Role.Staff && held.From <= today && (held.To == null || held.To >= today)))
            .ToListAsync(ct);
}
