using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.ReportBreach;

public sealed record ReportBreachPage(ReportBreachForm Form, IReadOnlyList<SelectListItem> People);

/// <summary>Anyone reports (C211). The first page is a gate and no form: a child in danger comes before any record (C223).</summary>
[Area("Breaches")]
[Route("breaches/report")]
public sealed class ReportBreachController(PortalDbContext db, SchoolClock clock, ReportBreachHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ReportBreaches)]
    public IActionResult Index() => View();

    [HttpGet("form"), Requires(Permission.ReportBreaches)]
    public Task<IActionResult> Form(bool danger = false) => Page(new ReportBreachForm { ImmediateDanger = danger });

    [HttpPost("form"), Requires(Permission.ReportBreaches)]
    public Task<IActionResult> Form(ReportBreachForm form)
    {
        var id = Ids.New();
        return this.SubmitAsync(
            form,
            write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
            showAgain: () => Page(form),
            success: () => RedirectToAction("Receipt", "MyReports", new { id }));
    }

    private async Task<IActionResult> Page(ReportBreachForm form) =>
        View(nameof(Form), new ReportBreachPage(form, await db.PeopleToChooseAsync(clock.Today, HttpContext.RequestAborted)));
}
