using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Agencies.CheckAgency;

public sealed class CheckAgencyForm : AgencyForm, IVersionedForm
{
    public int Version { get; set; }

    /// <summary>It is gone: nobody should ring there any more.</summary>
    public bool StrikeOut { get; set; }

    public string? Reason { get; set; }
}

public sealed class CheckAgencyFormValidator : AgencyFormValidator<CheckAgencyForm>
{
    public CheckAgencyFormValidator() => RuleFor(form => form.Reason)
        .NotEmpty().WithMessage("Say what you found. It stays on the record.")
        .AtMost(4000);
}

public sealed record CheckAgencyPage(CheckAgencyForm Form, string Name) : IAgencyPage
{
    AgencyForm IAgencyPage.Form => Form;
}

/// <summary>Looked up again: it holds, it changed, or it is gone.</summary>
[Area("Agencies")]
[Route("agencies/{id:guid}")]
public sealed class CheckAgencyController(PortalDbContext db, CheckAgencyHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, CheckAgencyForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash(form.StrikeOut ? "Struck out." : "Checked.");
            return Redirect("/agencies");
        });

    private async Task<IActionResult> Page(Guid id, CheckAgencyForm? form)
    {
        var entry = await db.AgencyEntries.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, HttpContext.RequestAborted)
            ?? throw new RecordNotFoundException();
        if (form is null)
        {
            form = new CheckAgencyForm { Version = entry.Version };
            form.Show(entry);
        }

        return View("Form", new CheckAgencyPage(form, entry.Name));
    }
}

public sealed class CheckAgencyHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, CheckAgencyForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var entry = await db.AgencyEntries.SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(entry, form.Version);
        if (form.StrikeOut)
            entry.StrikeOut(form.Reason!, me.Actor, clock.Now);
        else
            entry.Check(form.ToDetails(), form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
