using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Calendars.CalendarFeed;

/// <summary>One person's dates for that person's own calendar programme. It holds titles of policies and days, and no more.</summary>
[Area("Calendars")]
[Route("calendar/{secret}.ics")]
public sealed class CalendarFeedController(
    PortalDbContext db, Tenant tenant, SchoolClock clock, IOptions<PortalAddress> address) : Controller
{
    [HttpGet, OpenToAll("A calendar programme cannot sign in. The address itself is a secret of 256 bits, which its owner can end.")]
    public async Task<IActionResult> Index(string secret)
    {
        var ct = HttpContext.RequestAborted;
        var (hash, today) = (CalendarSecret.HashOf(secret), clock.Today);
        // Before the secret is known there is no setting: this is where it is found.
        var owner = await (
            from calendar in db.PersonalCalendars.IgnoreQueryFilters()
            join person in db.People.IgnoreQueryFilters() on calendar.PersonId equals person.Id
            where calendar.SecretHash == hash && person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today)
            select new { calendar.SettingId, calendar.PersonId }).FirstOrDefaultAsync(ct);
        if (owner is null)
            return NotFound();

        tenant.Use(owner.SettingId);
        var setting = await db.Settings.AsNoTracking().AsSplitQuery().SingleAsync(ct);
        var entries = await new PersonalDates(db, clock, address.Value).OfAsync(owner.PersonId, setting, ct);
        Response.Headers.CacheControl = "private, no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        var file = CalendarFile.Write($"Safeguarding, {setting.Name}", new Uri(address.Value.PublicUrl).Host, entries, clock.Now);
        return File(Encoding.UTF8.GetBytes(file), CalendarFile.ContentType);
    }
}
