using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Concerns;

/// <summary>What every page of a concern shows at its head.</summary>
public sealed record ConcernHeading(Guid Id, string Reference, string Kind, int Version);

/// <summary>The one door to a concern: whoever may not know of it gets "not found" at each of its pages.</summary>
internal static class ConcernFile
{
    /// <exception cref="RecordNotFoundException">There is no such concern, or none that this person may know of.</exception>
    public static async Task<Concern> OpenConcernAsync(this PortalDbContext db, Guid id, CurrentPerson me, CancellationToken ct) =>
        await db.ConcernsKnownTo(me.Actor).Include(concern => concern.KeptFrom).SingleOrDefaultAsync(concern => concern.Id == id, ct)
        ?? throw new RecordNotFoundException();

    /// <summary>As above, for a form: somebody else's change since is a conflict.</summary>
    public static async Task<Concern> OpenConcernAsync(
        this PortalDbContext db, Guid id, IVersionedForm form, CurrentPerson me, CancellationToken ct)
    {
        var concern = await db.OpenConcernAsync(id, me, ct);
        db.Expect(concern, form.Version);
        return concern;
    }

    public static ConcernHeading Heading(this Concern concern, CurrentPerson me) =>
        new(concern.Id, concern.Reference, concern.Kind.Label(me.Setting.Terms), concern.Version);

    /// <summary>Who works here today, by name, without the one who chooses: nobody records about themself in this way.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> ColleaguesAsync(
        this PortalDbContext db, CurrentPerson me, DateOnly today, CancellationToken ct) =>
        await db.WorkingOn(today)
            .Where(person => person.Id != me.PersonId)
            .OrderBy(person => person.Name)
            .Select(person => new SelectListItem(person.JobTitle == null ? person.Name : person.Name + ", " + person.JobTitle, person.Id.ToString()))
            .ToListAsync(ct);
}
