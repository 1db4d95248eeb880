using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Agencies;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>How to reach one desk of the setting's register, as it is needed at the moment of ringing (C050).</summary>
/// <param name="Stale">So long ago that somebody should look again.</param>
public sealed record DeskLine(Guid Id, Agency Agency, string Name, string? Telephone, string? Email, string? Web, string? Hours, DateOnly CheckedOn, bool Stale)
{
    internal static DeskLine Of(AgencyEntry entry, DateOnly today) => new(
        entry.Id, entry.Agency, entry.Name, entry.Telephone, entry.Email, entry.Web, entry.Hours, entry.CheckedOn, entry.IsStale(today));
}

internal static class Desks
{
    /// <summary>The desks of these agencies, by name; those of the setting's own authority first.</summary>
    public static async Task<IReadOnlyList<DeskLine>> DesksAsync(
        this PortalDbContext db, IReadOnlyCollection<Agency> agencies, string? authority, DateOnly today, CancellationToken ct)
    {
        List<Agency> asked = [.. agencies];
        var entries = await db.AgencyEntries.AsNoTracking()
            .Where(entry => entry.StruckOutAt == null && asked.Contains(entry.Agency)).ToListAsync(ct);
        return [.. entries
            .OrderBy(entry => asked.IndexOf(entry.Agency))
            .ThenByDescending(entry => AuthorityName.Same(entry.Authority, authority))
            .ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => DeskLine.Of(entry, today))];
    }
}
