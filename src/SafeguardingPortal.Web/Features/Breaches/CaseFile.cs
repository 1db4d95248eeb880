using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>What every page of a case shows at its head.</summary>
public sealed record CaseHeading(Guid Id, string Reference, string Category, int Version);

/// <summary>The one door to a case: whoever may not know of it gets "not found" at each of its pages.</summary>
internal static class CaseFile
{
    public static IQueryable<Breach> CasesOf(this PortalDbContext db, CurrentPerson me) => db.Breaches.Where(BreachAccess.VisibleTo(me.Actor));

    /// <exception cref="RecordNotFoundException">There is no such case, or none that this person may know of.</exception>
    public static async Task<Breach> OpenCaseAsync(this PortalDbContext db, Guid id, CurrentPerson me, CancellationToken ct) =>
        await db.CasesOf(me).WithEverything()
            .SingleOrDefaultAsync(breach => breach.Id == id, ct)
        ?? throw new RecordNotFoundException();

    /// <summary>The case with all its parts, as its rules need them.</summary>
    public static IQueryable<Breach> WithEverything(this IQueryable<Breach> cases) => cases
        .Include(breach => breach.Subjects)
        .Include(breach => breach.Contacts)
        .Include(breach => breach.Conflicts)
        .Include(breach => breach.SecondOpinions)
        .Include(breach => breach.EmergencyAccess)
        .Include(breach => breach.Notes)
        .AsSplitQuery();

    /// <summary>As above, for a form: somebody else's change since is a conflict.</summary>
    public static async Task<Breach> OpenCaseAsync(this PortalDbContext db, Guid id, IVersionedForm form, CurrentPerson me, CancellationToken ct)
    {
        var breach = await db.OpenCaseAsync(id, me, ct);
        db.Expect(breach, form.Version);
        return breach;
    }

    /// <summary>The one that an address names by its key.</summary>
    /// <exception cref="RecordNotFoundException">Nobody of this key is among them.</exception>
    public static RequiredContact Of(this IEnumerable<RequiredContact> contacts, string key) =>
        contacts.FirstOrDefault(required => string.Equals(required.Key, key, StringComparison.OrdinalIgnoreCase))
        ?? throw new RecordNotFoundException();

    public static CaseHeading Heading(this Breach breach, Terms terms) =>
        new(breach.Id, breach.Reference, breach.Category.Label(terms), breach.Version);
}
