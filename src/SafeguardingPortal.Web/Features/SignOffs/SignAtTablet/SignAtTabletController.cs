using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Web.Features.SignOffs.SignPolicy;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tablets;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.SignAtTablet;

/// <summary>Signing at a shared tablet: by PIN, with somebody standing by, and out again.</summary>
[Area("SignOffs")]
[Route("tablet/sign")]
public sealed class SignAtTabletController(
    PortalDbContext db, CurrentPerson me, CurrentTablet tablet, TabletVisits visits, SchoolClock clock, SignPolicyHandler handler)
    : Controller
{
    // Without script nobody can tell that someone is reading; with it the page ends after a minute without a touch.
    private static readonly TimeSpan TimeToRead = TimeSpan.FromMinutes(10);

    [HttpGet, PersonAtTablet(Permission.SignPolicies, NeedsPin = true)]
    public async Task<IActionResult> Index() =>
        View(await SignOffHistory.OfAsync(db, me.PersonId, clock.Today, me.Setting.Rules, HttpContext.RequestAborted));

    [HttpGet("{id:guid}"), PersonAtTablet(Permission.SignPolicies, NeedsPin = true)]
    public Task<IActionResult> Policy(Guid id, int? section, bool whole = false) =>
        Page(id, new SignPolicyForm(), new SigningView(section, whole));

    [HttpPost("{id:guid}"), PersonAtTablet(Permission.SignPolicies, NeedsPin = true)]
    public Task<IActionResult> Policy(Guid id, SignPolicyForm form) => this.SubmitAsync(
        form,
        write: () => SignAsync(id, form),
        showAgain: () => Page(id, form, new SigningView(form.Section)),
        success: () =>
        {
            this.Flash("Signed. Thank you.");
            return LocalRedirect(CurrentTabletMiddleware.StartPath);
        });

    private async Task SignAsync(Guid id, SignPolicyForm form)
    {
        var place = new SigningPlace(HowShown.SharedTablet, $"The tablet {tablet.Name}", tablet.MeetingLedById);
        await handler.HandleAsync(id, form, place, HttpContext.RequestAborted);
        await visits.EndAsync(HttpContext.RequestAborted);
    }

    private async Task<IActionResult> Page(Guid id, SignPolicyForm form, SigningView view)
    {
        var ct = HttpContext.RequestAborted;
        var witnesses = tablet.MeetingLedById is { } lead && lead != me.PersonId ? [] : await WitnessesAsync(ct);
        var page = await new SigningPages(db, me, clock).ReadAsync($"/tablet/sign/{id}", id, form, view, witnesses, ModelState, ct);
        if (page is null)
            return NotFound();

        await visits.AllowReadingAsync(TimeToRead, ct);
        return View("Policy", page);
    }

    private Task<List<SelectListItem>> WitnessesAsync(CancellationToken ct)
    {
        var (today, personId) = (clock.Today, me.PersonId);
        return db.People.AsNoTracking()
            .Where(person => person.Id != personId && person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today))
            .OrderBy(person => person.SearchName)
            .Select(person => new SelectListItem(person.Name, person.Id.ToString()))
            .ToListAsync(ct);
    }
}

/// <summary>Offers signing on the tablet's start page.</summary>
public sealed class SignTile : ITabletTile
{
    public string Label => "Sign a policy";

    public string Path => "/tablet/sign";

    public bool NeedsPerson => true;

    public int Order => 50;
}
