using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.CloseBreach;

public sealed class CloseBreachHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mail)
{
    // Four weeks: soon enough to follow from the lesson, long enough to be done properly.
    private const int DaysForReview = 28;

    public async Task HandleAsync(Guid id, CloseBreachForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        breach.Close(me.Setting.Rules, form.Reason!, me.Actor, clock.Now, await db.ReadWorkAsync(id, ct));
        // Closed a second time, the review that the first closing raised may still be open.
        if (breach is { PolicyToReviewId: { } policyId, PolicyReviewAsked: { } lookAt }
            && !await db.Reviews.AnyAsync(review => review.FromCaseId == id && review.PolicyId == policyId && review.State == ReviewState.Open, ct))
        {
            db.Reviews.Add(ReviewOf(policyId, lookAt, breach.Id));
        }

        await mail.QueueClosedAsync(breach, ct);
        // Whoever made a report that is part of it hears the same.
        var parts = await db.Breaches.AsNoTracking().Where(part => part.PartOfId == id)
            .Include(part => part.Subjects).Include(part => part.Conflicts).AsSplitQuery().ToListAsync(ct);
        foreach (var part in parts)
            await mail.QueueClosedAsync(part, ct);
        await db.SaveChangesAsync(ct);
    }

    // Whoever reviews may not know of the case: the review carries the lesson, and its way back is shown to those alone who may open the case.
    private Review ReviewOf(Guid policyId, string lookAt, Guid caseId) => Review.RaiseNow(
        Ids.New(), me.Setting.Id, policyId, ReviewTrigger.LessonLearnt, clock.Today.AddDays(DaysForReview), lookAt, clock.Today, me.Actor,
        clock.Now, caseId);
}
