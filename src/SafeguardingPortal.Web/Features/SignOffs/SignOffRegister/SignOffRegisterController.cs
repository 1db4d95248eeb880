using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.SignOffRegister;

/// <summary>People × policies: who has signed, who is still asked, who is late.</summary>
[Area("SignOffs")]
[Route("sign-offs/register")]
public sealed class SignOffRegisterController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeeSignOffRegister)]
    public async Task<IActionResult> Index(RegisterFilter filter, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var all = db.DutiesOn(clock.Today, me.Setting.Rules);
        var rows = await filter.Apply(all, db, clock.Today).ToPageAsync(page, Paging.DefaultSize, ct);
        var shown = new PagedList<RegisterRow>(await InFullAsync(rows.Items), rows.Number, rows.Size, rows.Total);
        return View(new RegisterPage(shown, filter, await PoliciesAsync(), await db.UnitsAsync(me.Setting, ct), await TotalsAsync(all)));
    }

    /// <summary>The filtered register as a table file, in full.</summary>
    [HttpGet("export.csv"), Requires(Permission.SeeSignOffRegister)]
    public async Task<IActionResult> Export(RegisterFilter filter)
    {
        var rows = await AllAsync(filter);
        return CsvFile.Of(
            $"sign-offs-{clock.Today:yyyy-MM-dd}.csv",
            ["Person", "Policy", "Version", "Status", "Last signed", "Due", "Days late"],
            rows.Select(row => new object?[]
            {
                row.Person, row.Policy, row.VersionNumber, row.Duty.InWords(), row.Duty.SignedOn, row.Duty.DueOn, row.Duty.DaysOverdue,
            }));
    }

    /// <summary>The filtered register on paper, in full.</summary>
    [HttpGet("print"), Requires(Permission.SeeSignOffRegister)]
    public async Task<IActionResult> Print(RegisterFilter filter) => View(await AllAsync(filter));

    private async Task<IReadOnlyList<RegisterRow>> AllAsync(RegisterFilter filter) =>
        await InFullAsync(await filter.Apply(db.DutiesOn(clock.Today, me.Setting.Rules), db, clock.Today)
            .ToListAsync(HttpContext.RequestAborted));

    private async Task<IReadOnlyList<RegisterRow>> InFullAsync(IReadOnlyList<SignOffDutyRow> rows)
    {
        var duties = await db.InFullAsync(rows, clock.Today, me.Setting.Rules, HttpContext.RequestAborted);
        return [.. rows.Select(row => RegisterRow.Of(row, duties[(row.PersonId, row.PolicyId)]))];
    }

    private async Task<RegisterTotals> TotalsAsync(IQueryable<SignOffDutyRow> all) =>
        await all.Select(row => new { row.IsSigned, row.IsOverdue }).GroupBy(_ => 1)
            .Select(rows => new RegisterTotals(rows.Count(), rows.Count(row => row.IsSigned), rows.Count(row => row.IsOverdue)))
            .FirstOrDefaultAsync(HttpContext.RequestAborted) ?? new RegisterTotals(0, 0, 0);

    private async Task<IReadOnlyList<(Guid Id, string Title)>> PoliciesAsync() =>
        [.. (await (
            from audience in db.AcceptableUseAudiences
            join policy in db.Policies on audience.Id equals policy.Id
            where policy.CurrentVersionId != null
            orderby policy.SearchTitle
            select new { policy.Id, policy.Title }).ToListAsync(HttpContext.RequestAborted)).Select(policy => (policy.Id, policy.Title))];
}
