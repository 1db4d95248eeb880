using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Reviews;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Calendars.CalendarFeed;

/// <summary>What one person has to do by which day: signatures owed and, where their roles allow it, reviews that are open.</summary>
internal sealed class PersonalDates(PortalDbContext db, SchoolClock clock, PortalAddress address)
{
    private const int MostReviews = 500;

    public async Task<IReadOnlyList<CalendarEntry>> OfAsync(Guid personId, Setting setting, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var person = await db.People.AsNoTracking().Include(found => found.Roles).SingleAsync(found => found.Id == personId, ct);
        var entries = await SignaturesAsync(personId, setting, ct);
        if (RolePermissions.Allow(person.RolesOn(clock.Today), Permission.CompleteReviews))
            entries.AddRange(await ReviewsAsync(personId, ct));
        return [.. entries.OrderBy(entry => entry.Day).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
    }

    private async Task<List<CalendarEntry>> SignaturesAsync(Guid personId, Setting setting, CancellationToken ct)
    {
        var (duties, today) = (SignOffClock.Of(setting.Rules), clock.Today);
        var rows = await db.SignOffDuties(duties, today, London.StartOf(duties.OverdueSince(today).AddDays(1)))
            .Where(row => row.PersonId == personId && !row.IsSigned).ToListAsync(ct);
        var owed = await db.DutiesOfAsync(rows, duties, today, SchoolClock.LondonDate, ct);
        return
        [
            .. from row in rows
               let duty = owed[(row.PersonId, row.PolicyId)]
               where duty.IsOwed && duty.DueOn is not null
               select new CalendarEntry(
                   $"signature-{row.VersionId:N}", duty.DueOn!.Value, $"Sign: {row.PolicyTitle}", "Open the portal to read and sign it.",
                   address.Url("/sign-offs")),
        ];
    }

    private async Task<List<CalendarEntry>> ReviewsAsync(Guid personId, CancellationToken ct)
    {
        var open = await (
            from review in db.ReviewsKnownTo(personId).AsNoTracking()
            join policy in db.Policies on review.PolicyId equals policy.Id
            where review.State == ReviewState.Open && policy.Status == PolicyStatus.InForce
            orderby review.DueOn
            select new { review.Id, review.DueOn, policy.Title }).Take(MostReviews).ToListAsync(ct);
        return
        [
            .. open.Select(review => new CalendarEntry(
                $"review-{review.Id:N}", review.DueOn, $"Review: {review.Title}", "Open the portal to record the review.",
                address.Url($"/reviews/{review.Id}/complete"))),
        ];
    }
}
