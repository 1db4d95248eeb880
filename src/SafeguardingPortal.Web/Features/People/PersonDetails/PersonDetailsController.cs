using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.PersonDetails;

/// <summary>One person: roles with their dates, and whether the person can sign in.</summary>
[Area("People")]
[Route("people/{id:guid}")]
public sealed class PersonDetailsController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeePeople)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var invitation = await db.OutboxMails.AsNoTracking()
            .Where(mail => mail.RecipientId == id && mail.Key.StartsWith("invitation:"))
            .OrderByDescending(mail => mail.QueuedAt)
            .Select(mail => new InvitationMail(mail.State, mail.QueuedAt, mail.HandedOverAt, mail.Attempts))
            .FirstOrDefaultAsync(ct);
        var person = await db.People.AsNoTracking().Where(found => found.Id == id).AsSplitQuery()
            .Select(found => new PersonDetailsPage(
                found.Id,
                found.Name,
                found.JobTitle,
                found.Category,
                found.Email,
                found.StartedOn,
                found.LeftOn,
                found.Roles.OrderByDescending(held => held.From)
                    .Select(held => new RoleLine(held.Role, held.From, held.To)).ToList(),
                db.People.Where(other => other.Id == found.LineManagerId).Select(other => other.Name).FirstOrDefault(),
                found.Sites.Select(site => site.SiteId).ToList(),
                (from line in found.Groups
                 join joined in db.PeopleGroups on line.GroupId equals joined.Id
                 orderby joined.Name
                 select new MembershipLine(joined.Name, line.Until)).ToList(),
                found.Absences.OrderBy(away => away.From).Select(away => new AbsenceLine(away.From, away.Until)).ToList(),
                found.EarlierTimes.OrderByDescending(time => time.From).Select(time => new TimeHere(time.From, time.To)).ToList(),
                found.UserId == null
                    ? LogInState.None
                    : db.Users.Any(user => user.Id == found.UserId && user.PasswordHash != null)
                        ? LogInState.CanSignIn
                        : LogInState.Invited,
                invitation,
                clock.Today))
            .FirstOrDefaultAsync(ct);
        return person is null ? NotFound() : View(person);
    }
}
