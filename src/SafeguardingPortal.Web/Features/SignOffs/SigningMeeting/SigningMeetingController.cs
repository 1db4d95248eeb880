using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tablets;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.SigningMeeting;

public sealed record SigningMeetingPage(
    Guid PolicyId, string Policy, int Signed, IReadOnlyList<(Guid Id, string Name)> ToSign, IReadOnlyList<string> WithoutCard);

/// <summary>A staff meeting signs one policy at the tablet: tap your name, PIN, sign, next.</summary>
[Area("SignOffs")]
[Route("tablet/meeting")]
public sealed class SigningMeetingController(PortalDbContext db, CurrentTablet tablet, TabletVisits visits, SchoolClock clock) : Controller
{
    [HttpGet, AtTablet("Names of those who still sign; the PIN proves who taps one.")]
    public async Task<IActionResult> Index()
    {
        var ct = HttpContext.RequestAborted;
        await visits.EndAsync(ct);
        if (tablet.MeetingPolicyId is not { } policyId)
            return LocalRedirect(CurrentTabletMiddleware.StartPath);

        var people = await db.DutiesOn(clock.Today, tablet.Setting.Rules)
            .Where(row => row.PolicyId == policyId)
            .OrderBy(row => row.SearchName)
            .Select(row => new
            {
                row.PersonId,
                row.PersonName,
                row.IsSigned,
                HasCard = db.PinCards.Any(card => card.PersonId == row.PersonId && card.WithdrawnAt == null),
            })
            .ToListAsync(ct);
        var title = await db.Policies.Where(policy => policy.Id == policyId).Select(policy => policy.Title).SingleAsync(ct);
        return View(new SigningMeetingPage(
            policyId, title, people.Count(person => person.IsSigned),
            [.. people.Where(person => person is { IsSigned: false, HasCard: true }).Select(person => (person.PersonId, person.PersonName))],
            [.. people.Where(person => person is { IsSigned: false, HasCard: false }).Select(person => person.PersonName)]));
    }
}
