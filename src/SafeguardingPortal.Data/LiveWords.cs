using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Data;

/// <summary>What the setting's merge fields stand for on a day: its terms, its rules and who holds which role.</summary>
public static class LiveWords
{
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(
        PortalDbContext db, Setting setting, DateOnly day, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var people = await db.People.AsNoTracking()
            .Where(person => person.Roles.Any(held => held.From <= day && (held.To == null || held.To >= day)))
            .Include(person => person.Roles).OrderBy(person => person.Name).ToListAsync(ct);
        return SettingWords.For(setting, [.. people.SelectMany(person => person.RolesOn(day).Select(role => (role, person.Name)))], day);
    }

    /// <summary>The text as it reads: for a version still being written with today's words, otherwise with those fixed in it.</summary>
    public static async Task<PolicyDocument> ReadingAsync(
        PortalDbContext db, PolicyVersion version, Setting setting, DateOnly today, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(version);
        var text = version.ToDocument();
        return version.IsBeingWritten && MergeFields.In(text).Count > 0 ? text.With(await ReadAsync(db, setting, today, ct)) : text;
    }
}
