using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Sheets;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.CopySheet;

public sealed record CopySheetPage(
    CaseHeading Case, SheetTemplate Sheet, IReadOnlyList<SheetLine> Lines, IReadOnlyList<DeskLine> Desks, IReadOnlyList<SheetTemplate> Others,
    bool OfAnotherAuthority, bool SomebodyMayBeMeant, bool FactsOpen)
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
        var own = await db.OwnSheets.AsNoTracking().Where(one => one.Agency == agency && one.StruckOutAt == null).OrderBy(one => one.Title).ToListAsync(ct);
        // The form of the setting's own authority comes first, and of those what the setting wrote itself.
        var authority = me.Setting.LocalAuthority;
        List<SheetTemplate> sheets = [.. own.Select(one => one.Template).Concat(StandardSheets.All.Where(one => one.Agency == agency))
            .OrderByDescending(one => one.Fits(authority))];
        var chosen = sheets.FirstOrDefault(one => one.Key == sheet) ?? sheets.FirstOrDefault();
        if (chosen is null)
            return NotFound();

        await readings.RecordAsync<Breach>(id, "Made a copy-sheet", me.Actor, clock.Now, ct);
        var filled = new CaseSheet(breach, me.Setting, await PeopleAsync(breach, ct), Referrer(), clock.Now).Fill(chosen);
        var desks = await db.DesksAsync([agency], authority, clock.Today, ct);
        return View(new CopySheetPage(
            breach.Heading(me.Setting.Terms), chosen, filled, desks, [.. sheets.Where(one => one != chosen)],
            !chosen.Fits(authority), breach.Subjects.Any(subject => subject.Guessed), breach.IsOpen && breach.OpenFacts.Count > 0));
    }

    private async Task<List<SheetPerson>> PeopleAsync(Breach breach, CancellationToken ct)
    {
        // Whoever may only be meant is accused by nobody yet, and stands in no form that leaves the setting.
        List<Guid> ids = [.. breach.Subjects.Where(subject => !subject.Guessed).Select(subject => subject.PersonId).OfType<Guid>()];
        return [.. (await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToListAsync(ct))
            .Select(person => new SheetPerson(person.Name, person.JobTitle, person.Category.Label(), person.StartedOn))];
    }

    private SheetReferrer Referrer() => new(
        me.Actor.Name, string.Join(", ", me.Actor.Roles.Where(role => role is not Role.Staff).Select(role => role.Title(me.Setting.Terms))));
}
