using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Features.Policies.StarterPolicies;

internal static class StarterText
{
    /// <summary>A starter with the setting's words and its role holders of that day, as a policy's text.</summary>
    public static async Task<PolicyDocument> ReadAsync(
        PortalDbContext db, StarterPolicy starter, Setting setting, DateOnly today, CancellationToken ct)
    {
        var people = await db.People.AsNoTracking()
            .Where(person => person.Roles.Any(held => held.From <= today && (held.To == null || held.To >= today)))
            .Include(person => person.Roles).OrderBy(person => person.Name).ToListAsync(ct);
        var holders = people.SelectMany(person => person.RolesOn(today).Select(role => (role, person.Name))).ToList();
        return PolicyTextReader.Read(starter.TextFor(SettingWords.For(setting, holders, today))).Policies[0];
    }
}
