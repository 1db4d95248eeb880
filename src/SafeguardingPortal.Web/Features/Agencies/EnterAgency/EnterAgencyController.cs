using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Agencies.EnterAgency;

public sealed class EnterAgencyForm : AgencyForm;

public sealed class EnterAgencyFormValidator : AgencyFormValidator<EnterAgencyForm>;

public sealed record EnterAgencyPage(EnterAgencyForm Form) : IAgencyPage
{
    AgencyForm IAgencyPage.Form => Form;
}

/// <summary>Somebody looked up how to reach an agency, and writes it down with where and when.</summary>
[Area("Agencies")]
[Route("agencies/new")]
public sealed class EnterAgencyController(EnterAgencyHandler handler, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public IActionResult Index() => Page(new EnterAgencyForm { CheckedOn = clock.Today });

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(EnterAgencyForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult(Page(form)),
        success: () =>
        {
            this.Flash("Entered.");
            return Redirect("/agencies");
        });

    private IActionResult Page(EnterAgencyForm form) => View("Form", new EnterAgencyPage(form));
}

public sealed class EnterAgencyHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(EnterAgencyForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        db.AgencyEntries.Add(AgencyEntry.Enter(Ids.New(), me.Setting.Id, form.ToDetails(), me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
