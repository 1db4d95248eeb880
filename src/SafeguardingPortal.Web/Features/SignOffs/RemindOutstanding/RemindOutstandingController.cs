using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.RemindOutstanding;

public sealed record RemindOutstandingPage(
    IReadOnlyList<OwingPerson> ToRemind, IReadOnlyList<OwingPerson> WithoutAddress, IReadOnlyList<OwingPerson> RemindedToday);

/// <summary>Reminds everyone who has not signed, once a day.</summary>
[Area("SignOffs")]
[Route("sign-offs/remind")]
public sealed class RemindOutstandingController(PortalDbContext db, SchoolClock clock, RemindOutstandingHandler handler) : Controller
{
    [HttpGet, Requires(Permission.SeeSignOffRegister)]
    public async Task<IActionResult> Index()
    {
        var ct = HttpContext.RequestAborted;
        var owing = await handler.OwingAsync(ct);
        var keys = owing.Select(person => SignOffReminderMail.Key(person.Id, clock.Today)).ToList();
        var reminded = await db.OutboxMails.Where(mail => keys.Contains(mail.Key)).Select(mail => mail.RecipientId).ToListAsync(ct);
        return View("Form", new RemindOutstandingPage(
            [.. owing.Where(person => person.Email is not null && !reminded.Contains(person.Id))],
            [.. owing.Where(person => person.Email is null)],
            [.. owing.Where(person => reminded.Contains(person.Id))]));
    }

    [HttpPost, Requires(Permission.SeeSignOffRegister)]
    public Task<IActionResult> Index(RemindOutstandingForm form)
    {
        var queued = 0;
        return this.SubmitAsync(
            form,
            write: async () => queued = await handler.HandleAsync(HttpContext.RequestAborted),
            showAgain: Index,
            success: () =>
            {
                this.Flash(queued == 0
                    ? "Nobody was left to remind today."
                    : $"{Words.Count(queued, "reminder is", "reminders are")} waiting to be sent.");
                return LocalRedirect("/sign-offs/register");
            });
    }
}

/// <summary>Nothing to fill in: pressing the button is all.</summary>
public sealed class RemindOutstandingForm;
