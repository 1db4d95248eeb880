using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Features.Breaches.BreachCase;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordContact;

public sealed record RecordContactPage(CaseHeading Case, RecordContactForm Form, IReadOnlyList<SelectListItem> Register, IReadOnlyList<DeskLine> Desks)
{
    /// <summary>Whose time limit has run out: whoever tells them now says why so late.</summary>
    public IReadOnlyList<string> RunOut { get; init; } = [];
}

/// <summary>Puts on record who outside was told or asked: whom, when, how, with which reference (C225–C227).</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/contacts/new")]
public sealed class RecordContactController(PortalDbContext db, CurrentPerson me, SchoolClock clock, RecordContactHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Agency? agency = null, ContactMethod? method = null, Guid? entry = null) =>
        Page(id, null, agency, method, entry);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, RecordContactForm form)
    {
        DateTimeOffset? knewEarlier = null;
        return this.SubmitAsync(
            form,
            write: async () => knewEarlier = await handler.HandleAsync(id, form, HttpContext.RequestAborted),
            showAgain: () => Page(id, form),
            success: () =>
            {
                this.Flash(knewEarlier is { } knew
                    ? $"Contact recorded. It was made before the report, so the setting knew by {Words.DateTime(knew)}: the time limits run from then."
                    : "Contact recorded.");
                return RedirectToAction("Index", "BreachCase", new { id });
            });
    }

    private async Task<IActionResult> Page(
        Guid id, RecordContactForm? form, Agency? agency = null, ContactMethod? method = null, Guid? entry = null)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= new RecordContactForm
        {
            Version = breach.Version,
            Agency = agency,
            EntryId = entry,
            Method = method,
            MadeBy = me.Actor.Name,
            At = SchoolClock.InLondon(clock.Now).DateTime,
        };
        var desks = await db.DesksAsync(
            form.Agency is { } asked ? [asked] : Enum.GetValues<Agency>(), me.Setting.LocalAuthority, clock.Today, HttpContext.RequestAborted);
        return View("Form", new RecordContactPage(
            breach.Heading(me.Setting.Terms), form, await RegisterAsync(breach),
            [.. desks.Where(desk => form.EntryId is null || desk.Id == form.EntryId)])
        {
            RunOut = [.. breach.RunOutAt(clock.Now).Select(late => $"{late.Required.Whom}, by {late.Deadline!.InWords()}")],
        });
    }

    // A desk that was struck out stays to be chosen where a limit of this case names it.
    private async Task<List<SelectListItem>> RegisterAsync(Breach breach)
    {
        List<Guid> named = [.. breach.OwnClocks.Select(own => own.EntryId).OfType<Guid>()];
        var desks = await db.AgencyEntries.AsNoTracking().Where(entry => entry.StruckOutAt == null || named.Contains(entry.Id))
            .OrderBy(entry => entry.Name).Select(entry => new { entry.Id, entry.Name, entry.Agency }).ToListAsync(HttpContext.RequestAborted);
        return [.. desks.Select(desk => new SelectListItem($"{desk.Name} ({desk.Agency.Label()})", desk.Id.ToString()))];
    }
}
