using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.WhosWho;

/// <param name="Day">The day of which it tells.</param>
/// <param name="Findings">Gaps and doubled roles; empty for those who cannot do anything about them.</param>
public sealed record WhosWhoPage(
    DateOnly Day, bool IsToday, IReadOnlyList<(Role Role, IReadOnlyList<RoleHolder> Holders)> Roles, IReadOnlyList<string> Findings);

/// <summary>Who holds which role today, or held it on any day before. Everyone may know to whom to go (C040, C070).</summary>
[Area("People")]
[Route("people/whos-who")]
public sealed class WhosWhoController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.ReadPolicies)]
    public async Task<IActionResult> Index(DateOnly? on)
    {
        var day = on is { } asked && asked < clock.Today ? asked : clock.Today;
        var isToday = day == clock.Today;
        var holders = await (
            from person in db.People
            from held in person.Roles
            where person.StartedOn <= day && (person.LeftOn == null || person.LeftOn >= day)
            where held.Role != Role.Staff && held.From <= day && (held.To == null || held.To >= day)
            orderby person.SearchName
            select new RoleHolder(person.Id, person.Name, held.Role, held.From)).ToListAsync(HttpContext.RequestAborted);
        var byRole = holders.ToLookup(holder => holder.Role);
        return View(new WhosWhoPage(
            day, isToday,
            [.. Domain.People.WhosWho.Leading.Select(role => (role, (IReadOnlyList<RoleHolder>)[.. byRole[role]]))],
            isToday && me.May(Permission.SeePeople) ? await FindingsAsync(holders, day) : []));
    }

    private async Task<IReadOnlyList<string>> FindingsAsync(IReadOnlyList<RoleHolder> holders, DateOnly today)
    {
        var ct = HttpContext.RequestAborted;
        var namings = await (
            from policy in db.Policies
            join version in db.PolicyVersions on policy.CurrentVersionId equals version.Id
            from detail in version.KeyDetails
            select new PolicyNaming(policy.Title, detail.Label, detail.Value)).ToListAsync(ct);
        var leading = holders.Select(holder => holder.Name).ToHashSet();
        var others = namings.Count == 0 ? [] : await db.People.Select(person => person.Name).ToListAsync(ct);
        return
        [
            .. Domain.People.WhosWho.Findings(holders, me.Setting.Terms).Select(finding => finding.Sentence),
            .. Domain.People.WhosWho.NamedInVain(namings, leading, [.. others.Except(leading)]),
            .. Domain.People.WhosWho.AskedInVain(await db.AsksOfGroupsAsync(group => group.LastDay < today, ct)),
        ];
    }
}
