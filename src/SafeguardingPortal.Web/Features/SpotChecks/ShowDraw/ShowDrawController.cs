using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SpotChecks;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SpotChecks.ShowDraw;

/// <param name="Seed">Null until it is published.</param>
public sealed record ShowDrawPage(
    Guid Id, DateOnly From, DateOnly Until, int Count, string SeedHash, string ListsHash, DateTimeOffset CommittedAt, string CommittedBy,
    string? Seed, IReadOnlyList<LotLine> Lots, bool MayReveal, int People, string Minutes);

/// <param name="Outcome">Null where it is not the reader's to know.</param>
public sealed record LotLine(SpotCheckLot Lot, SpotCheckOutcome? Outcome, string? Note, string? CheckedBy, bool IsMade);

/// <summary>One draw: what is known of it at this moment, and once the seed is published all that one needs to work it out again.</summary>
[Area("SpotChecks")]
[Route("spot-checks")]
public sealed class ShowDrawController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet("{id:guid}"), Requires(Permission.StoreDevices)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var draw = await db.SpotCheckDraws.AsNoTracking().Include(found => found.Results).FirstOrDefaultAsync(found => found.Id == id, ct);
        if (draw is null)
            return NotFound();

        var ids = draw.Results.Select(result => result.CheckedById).Append(draw.CommittedById).ToList();
        var names = await db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name,
            ct);
        // Who was checked, and what was found, is for those who run the checks and for that person; everybody else sees that they were made.
        var runs = me.May(Permission.RunSpotChecks);
        var lots = draw.KnownAt(clock.Now).Select(lot => (lot, result: draw.Results.FirstOrDefault(found => found.Number == lot.Number)))
            .Select(pair => runs || pair.lot.PersonId == me.PersonId
                ? new LotLine(
                    pair.lot, pair.result?.Outcome, pair.result?.Note,
                    pair.result is { } made ? names.GetValueOrDefault(made.CheckedById) : null, pair.result is not null)
                : new LotLine(pair.lot with { Person = "a colleague" }, null, null, null, pair.result is not null));
        return View(new ShowDrawPage(
            id, draw.From, draw.Until, draw.Count, draw.SeedHash, draw.ListsHash, draw.CommittedAt,
            names.GetValueOrDefault(draw.CommittedById) ?? "", draw.RevealedAt is null ? null : draw.Seed, [.. lots],
            runs && draw.RevealedAt is null && clock.Today > draw.Until, draw.People.Split('\n').Length,
            $"{Words.Time(draw.DayStarts)} to {Words.Time(draw.DayEnds)} "
                + (draw.Times.Length == 0 ? "on working days" : $"in {Words.Count(draw.Times.Split('\n').Length, "stretch", "stretches")} of restricted time")));
    }

    /// <summary>How to work a draw out again, without the portal.</summary>
    [HttpGet("how"), Requires(Permission.StoreDevices)]
    public IActionResult How() => View();

    /// <summary>The published lists, exactly as they were hashed.</summary>
    [HttpGet("{id:guid}/lists"), Requires(Permission.RunSpotChecks)]
    public async Task<IActionResult> Lists(Guid id)
    {
        var draw = await db.SpotCheckDraws.AsNoTracking().FirstOrDefaultAsync(found => found.Id == id, HttpContext.RequestAborted);
        return draw is null ? NotFound() : Content(draw.Lists, "text/plain; charset=utf-8");
    }
}
