using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Web.Features.InspectionPacks.Parts;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.InspectionPacks.ShowPack;

public sealed record ShowPackPage(
    Guid Id,
    string Reference,
    PackState State,
    string RequestedBy,
    DateTimeOffset RequestedAt,
    PackParts Parts,
    DateOnly From,
    DateOnly Until,
    int? Pages,
    string? Fingerprint,
    string? Problem)
{
    public PackStep? Step { get; init; }

    /// <summary>The reader came to read packs after this one was made.</summary>
    public bool IsForOthers { get; init; }

    public bool IsWaiting => State is PackState.Queued or PackState.Building;
}

public sealed record PackStep(int Step, int Steps, string? Doing);

/// <summary>One pack: how far it is, then where to get it. The page asks for itself again while the pack is being made.</summary>
[Area("InspectionPacks")]
[Route("packs/{id:guid}")]
public sealed class ShowPackController(PortalDbContext db, CurrentPerson me) : Controller
{
    private const int SecondsBetweenLooks = 2;

    [HttpGet, Requires(Permission.BuildPacks)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var pack = await db.Packs.AsNoTracking().Where(pack => pack.Id == id)
            .Select(pack => new ShowPackPage(
                pack.Id, pack.Reference, pack.State, pack.RequestedBy, pack.RequestedAt, pack.Parts, pack.From, pack.Until, pack.Pages,
                pack.Fingerprint, pack.Problem))
            .SingleOrDefaultAsync(ct) ?? throw new RecordNotFoundException();
        if (!pack.IsWaiting)
            return View(pack with { IsForOthers = !await db.PacksReadBy(me.PersonId).AnyAsync(one => one.Id == id, ct) });

        // A header and no script, so that it works for everyone and survives a reload.
        Response.Headers["Refresh"] = SecondsBetweenLooks.ToString(CultureInfo.InvariantCulture);
        var step = await db.PackProgress.AsNoTracking().Where(progress => progress.PackId == id)
            .Select(progress => new PackStep(progress.Step, progress.Steps, progress.Doing)).SingleOrDefaultAsync(ct);
        return View(pack with { Step = step });
    }
}
