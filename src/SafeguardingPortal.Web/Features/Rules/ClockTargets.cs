using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Web.Features.Rules;

public interface IOwnClockPage
{
    OwnClockForm Form { get; }

    IReadOnlyList<SelectListItem> Targets { get; }
}

/// <summary>Who can be told by a limit of the setting's own: a kind of agency, or one desk of its register.</summary>
internal static class ClockTargets
{
    public static async Task<IReadOnlyList<SelectListItem>> ClockTargetsAsync(this PortalDbContext db, string? chosen, CancellationToken ct)
    {
        var kept = Guid.TryParse(chosen, out var id) ? id : Guid.Empty;
        var desks = await db.AgencyEntries.AsNoTracking().Where(entry => entry.StruckOutAt == null || entry.Id == kept)
            .OrderBy(entry => entry.Name).Select(entry => new { entry.Id, entry.Name, entry.Agency }).ToListAsync(ct);
        return
        [
            .. desks.Select(desk => new SelectListItem($"{desk.Name} ({desk.Agency.Label()})", desk.Id.ToString())),
            .. Enum.GetValues<Agency>().Where(agency => agency is not (Agency.Other or Agency.Police999))
                .Select(agency => new SelectListItem(agency is Agency.Police101 ? "Police" : agency.Label(), agency.ToString())),
        ];
    }

    /// <exception cref="RuleBrokenException">Nobody who can be told was chosen.</exception>
    public static async Task<ClockTarget> ClockTargetAsync(this PortalDbContext db, string? chosen, CancellationToken ct)
    {
        if (Guid.TryParse(chosen, out var id) && await db.AgencyEntries.AsNoTracking().SingleOrDefaultAsync(entry => entry.Id == id, ct) is { } desk)
            return ClockTarget.Of(desk);
        return Enum.TryParse<Agency>(chosen, out var agency) && Enum.IsDefined(agency)
            ? ClockTarget.Of(agency)
            : throw new RuleBrokenException(new ClockTargetMissing());
    }
}
