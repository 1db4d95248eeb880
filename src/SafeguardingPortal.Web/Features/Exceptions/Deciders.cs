using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;

namespace SafeguardingPortal.Web.Features.Exceptions;

/// <summary>The people in post who may decide exceptions.</summary>
internal static class Deciders
{
    public static async Task<IReadOnlyList<(Guid PersonId, string Name, IReadOnlySet<Role> Roles)>> InPostAsync(
        this PortalDbContext db, DateOnly today, CancellationToken ct)
    {
        var roles = ExceptionRules.All.SelectMany(rules => rules.Deciders).Distinct().ToList();
        var people = await db.People.AsNoTracking().Include(person => person.Roles)
            .Where(person => person.StartedOn <= today && (person.LeftOn == null || today <= person.LeftOn))
            .Where(person => person.Roles.Any(held =>
                roles.Contains(held.Role) && held.From <= today && (held.To == null || today <= held.To)))
            .OrderBy(person => person.Name)
            .ToListAsync(ct);
        return [.. people.Select(person => (person.Id, person.Name, person.RolesOn(today)))];
    }

    public static async Task<IReadOnlyList<Guid>> ToAskAsync(
        this PortalDbContext db, ExceptionRequest request, DateOnly today, CancellationToken ct)
    {
        var inPost = await db.InPostAsync(today, ct);
        return ExceptionAccess.ToAsk(request.Type, request.RequesterId, inPost.Select(person => (person.PersonId, person.Roles)));
    }
}
