using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Web.Features.SignOffs.SignPolicy;

/// <summary>The portal's own record of which parts of a text it has put before whom.</summary>
internal static class ShownRecord
{
    /// <summary>Written as the page is sent; parts on record already stay as they were first shown.</summary>
    public static async Task NoteShownAsync(
        this PortalDbContext db, Guid personId, Guid versionId, IEnumerable<int> sections, Presentation how, DateTimeOffset at,
        CancellationToken ct)
    {
        var known = (await db.ShownToAsync(personId, versionId, ct)).Sections;
        foreach (var section in sections.Where(section => !known.Contains(section)))
        {
            db.SectionsShown.Add(new SectionShown
            {
                Id = Ids.New(),
                SettingId = db.SettingId,
                PersonId = personId,
                VersionId = versionId,
                Section = section,
                How = how,
                ShownAt = at,
            });
        }

        await db.SaveChangesAsync(ct);
    }

    public static async Task<TextShown> ShownToAsync(this PortalDbContext db, Guid personId, Guid versionId, CancellationToken ct)
    {
        var shown = await db.SectionsShown.AsNoTracking()
            .Where(row => row.PersonId == personId && row.VersionId == versionId)
            .OrderBy(row => row.ShownAt)
            .Select(row => new { row.Section, row.How })
            .ToListAsync(ct);
        var ways = shown.Select(row => row.How).Distinct().ToList();
        var how = ways is [var only] ? only : ways.Contains(Presentation.ChangesFirst) ? Presentation.ChangesFirst : Presentation.WholePage;
        return new TextShown(shown.Select(row => row.Section).ToHashSet(), how);
    }
}
