using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.EditSection;

/// <summary>
/// Saves one section. Two people who change two sections both succeed, whoever saves first; two who change the same one do not: the second
/// is shown both texts.
/// </summary>
public sealed class EditSectionHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    private const int Tries = 3;

    /// <exception cref="StaleVersionException">Someone changed or took out this very section meanwhile.</exception>
    public async Task HandleAsync(Guid policyId, Guid sectionId, EditSectionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await SaveAsync(policyId, sectionId, form, ct);
                return;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                // Someone saved another part at the same moment. With a fresh draft this part goes in as well.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task SaveAsync(Guid policyId, Guid sectionId, EditSectionForm form, CancellationToken ct)
    {
        var (policy, draft) = await VersionInTheMaking.LoadAsync(db, policyId, ct);
        if (SectionOfDraft.Find(draft, sectionId) is not { } section || section.Edition != form.Edition)
            throw new StaleVersionException(draft, form.Seen);

        var reading = section.Read(form.TakeOut && !section.IsFront ? "" : form.Text ?? "");
        if (reading.Problem is { } problem)
            throw new RuleBrokenException(new SectionUnreadable(problem));
        if (section.IsFront)
            draft.RewriteFront(reading.Whole, Ids.New, me.Actor, clock.Now);
        else
            draft.RewriteSection(sectionId, reading.Parts, reading.Whole.Links, Ids.New, me.Actor, clock.Now);
        policy.FollowDraft(draft, me.Actor, clock.Now);
        db.UnsavedTexts.RemoveRange(
            await db.UnsavedTexts.Where(kept => kept.SectionId == sectionId && kept.PersonId == me.PersonId).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
    }
}
