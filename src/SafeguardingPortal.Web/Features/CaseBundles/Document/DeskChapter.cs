using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.CaseBundles.Document;

/// <summary>How to reach those outside, as the setting's register has it on the day of printing (C050).</summary>
internal static class DeskChapter
{
    // A register of a few desks.
    private const int Most = 200;

    public static async Task<BundleChapter> DesksAsync(this PortalDbContext db, CancellationToken ct)
    {
        var desks = await db.AgencyEntries.AsNoTracking().Where(entry => entry.StruckOutAt == null)
            .OrderBy(entry => entry.Agency).ThenBy(entry => entry.Name).Take(Most).ToListAsync(ct);
        return new("desks", "How to reach those outside", [.. desks.Select(desk => new BundleItem(
            $"{desk.Agency.Label()}: {desk.Name}",
            [
                new("Telephone", desk.Telephone),
                new("E-mail", desk.Email),
                new("Web", desk.Web),
                new("Hours", desk.Hours),
                new("Checked on", $"{Words.Date(desk.CheckedOn)}, {desk.Source}"),
            ]))], "Nobody has entered how to reach them. In danger ring 999, otherwise the police on 101.");
    }
}
