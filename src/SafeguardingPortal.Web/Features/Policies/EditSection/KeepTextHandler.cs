using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.EditSection;

/// <summary>Keeps what a person is typing, for that person alone. The draft itself does not change.</summary>
public sealed class KeepTextHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task KeepAsync(Guid policyId, Guid sectionId, EditSectionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await VersionInTheMaking.FindAsync(db, policyId, ct) is not { Draft.IsBeingWritten: true } found
            || SectionOfDraft.Find(found.Draft, sectionId) is null)
        {
            throw new RecordNotFoundException();
        }

        var kept = await MineAsync(sectionId, ct);
        if (kept is null)
            db.UnsavedTexts.Add(kept = new UnsavedText(Ids.New(), db.SettingId, sectionId, me.PersonId));
        kept.Keep(form.Text ?? "", form.Edition, clock.Now);
        await db.SaveChangesAsync(ct);
    }

    public async Task ThrowAwayAsync(Guid sectionId, CancellationToken ct)
    {
        if (await MineAsync(sectionId, ct) is not { } kept)
            return;
        db.UnsavedTexts.Remove(kept);
        await db.SaveChangesAsync(ct);
    }

    private Task<UnsavedText?> MineAsync(Guid sectionId, CancellationToken ct) =>
        db.UnsavedTexts.FirstOrDefaultAsync(kept => kept.SectionId == sectionId && kept.PersonId == me.PersonId, ct);
}
