using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Domain.Breaches.Sheets;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.CopySheet;

public sealed record CopySheetPage(
    CaseHeading Case, SheetTemplate Sheet, IReadOnlyList<SheetLine> Lines, IReadOnlyList<AgencyEntry> Desks, IReadOnlyList<SheetTemplate> Others)
{
    public IReadOnlyList<SheetLine> Missing => [.. Lines.Where(line => line.State is SheetLineState.Missing)];

    public int ByHand => Lines.Count(line => line.State is SheetLineState.ByHand);
}

/// <summary>The facts of a case in the order of an agency's form, to be copied field by field or printed. Making one is on record.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/sheets/{agency}")]
public sealed class CopySheetController(PortalDbContext db, CurrentPerson me, SchoolClock clock, SensitiveReadings readings) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid id, Agency agency, string? sheet = null)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        var own = await db.OwnSheets.AsNoTracking().Where(one => one.Agency == agency).OrderBy(one => one.Title).ToListAsync(ct);
        List<SheetTemplate> sheets = [.. own.Select(one => one.Template), .. StandardSheets.All.Where(one => one.Agency == agency)];
        var chosen = sheets.FirstOrDefault(one => one.Key == sheet) ?? sheets.FirstOrDefault();
        if (chosen is null)
            return NotFound();

        await readings.RecordAsync<Breach>(id, "Made a copy-sheet", me.Actor, clock.Now, ct);
        var filled = new CaseSheet(breach, me.Setting, await PeopleAsync(breach, ct), Referrer(), clock.Now).Fill(chosen);
        var desks = await db.AgencyEntries.AsNoTracking().Where(entry => entry.Agency == agency && entry.StruckOutAt == null).ToListAsync(ct);
        return View(new CopySheetPage(
            breach.Heading(me.Setting.Terms), chosen, filled, desks, [.. sheets.Where(one => one != chosen)]));
    }

    private async Task<List<SheetPerson>> PeopleAsync(Breach breach, CancellationToken ct)
    {
        var ids = breach.SubjectPeople();
        return [.. (await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToListAsync(ct))
            .Select(person => new SheetPerson(person.Name, person.JobTitle, person.Category.Label(), person.StartedOn))];
    }

    private SheetReferrer Referrer() => new(
        me.Actor.Name, string.Join(", ", me.Actor.Roles.Where(role => role is not Role.Staff).Select(role => role.Title(me.Setting.Terms))));
}
