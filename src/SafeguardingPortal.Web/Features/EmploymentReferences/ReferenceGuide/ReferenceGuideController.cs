using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.EmploymentReferences;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.EmploymentReferences.ReferenceGuide;

/// <param name="LeftOn">The person's last working day, where it is over.</param>
public sealed record ReferenceGuidePage(
    Guid Id, string Person, DateOnly? LeftOn, UncountedList<ReferenceLine> Cases, BookRule LowLevel, IReadOnlyList<BookRule> Rules);

/// <summary>One case and what of it goes into a reference.</summary>
public sealed record ReferenceLine(Guid Id, string Reference, DateOnly ReportedOn, string? Outcome, string Kind, ReferenceAdvice Advice, BookRule? Rule);

/// <summary>
/// What of the cases about a person goes into an employment reference, for whoever may know of those cases. Concerns are neither listed nor counted:
/// they stay out whether there are any or not. That somebody looked is on record.
/// </summary>
[Area("EmploymentReferences")]
[Route("employment-references/{id:guid}")]
public sealed class ReferenceGuideController(PortalDbContext db, CurrentPerson me, SchoolClock clock, SensitiveReadings readings) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid id, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        // Nobody looks up what would be told of themself: the answer would tell of a case.
        var person = await db.People.AsNoTracking().Where(one => one.Id == id && one.Id != me.PersonId)
            .Select(one => new { one.Name, one.LeftOn }).SingleOrDefaultAsync(ct) ?? throw new RecordNotFoundException();
        var book = await db.RuleBookAsync(ct);
        var found = await db.Breaches.AsNoTracking().Where(BreachAccess.VisibleTo(me.Actor))
            .Where(breach => breach.Subjects.Any(subject => subject.PersonId == id))
            .Include(breach => breach.Subjects)
            .OrderByDescending(breach => breach.ReportedAt).ThenBy(breach => breach.Id)
            .ToUncountedPageAsync(page, cancellation: ct);
        await readings.RecordAsync<StaffMember>(id, "Looked up what may go into an employment reference", me.Actor, clock.Now, ct);
        return View(new ReferenceGuidePage(
            id, person.Name, person.LeftOn < clock.Today ? person.LeftOn : null,
            new([.. found.Items.Select(breach => Line(breach, id, book))], found.Number, found.Size, found.HasNext), book[ReferenceRules.LowLevel], book.ForReferences()));
    }

    private static ReferenceLine Line(Breach breach, Guid about, RuleBook book)
    {
        var advice = ReferenceAdvice.Of(ReferenceFacts.Of(breach, about));
        return new(
            breach.Id, breach.Reference, SchoolClock.LondonDate(breach.ReportedAt), breach.IsOpen ? null : breach.Outcome?.Label(),
            advice.Standing switch
            {
                ReferenceStanding.GoesIn => "info",
                ReferenceStanding.StaysOut => "quiet",
                ReferenceStanding.AskFirst => "due",
                _ => throw new InvalidOperationException(),
            },
            advice, advice.RuleKey is { } key ? book[key] : null);
    }
}
