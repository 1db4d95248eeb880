using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Data.Retention;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention.DecideDisposal;

public sealed class DecideDisposalHandler(
    PortalDbContext db, RecordDoor door, CurrentPerson me, SchoolClock clock, References references, RecordRemoval removal)
{
    /// <param name="unseen">By whoever was asked to confirm it without having seen the record.</param>
    public async Task HandleAsync(Guid id, DecideDisposalForm form, CancellationToken ct, bool unseen = false)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Answer is DisposalAnswer.Keep)
        {
            await door.ChangeAsync(id, form, keeping => keeping.DeclineDisposal(form.Reason!, me.Actor, clock.Now), ct, unseen);
            return;
        }

        var certificate = await references.NextInNoOrderAsync("DC", clock.Today, ct);
        // The word and the deed in one: either the record is gone and certified, or neither.
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            RecordKeeping? disposed = null;
            await door.ChangeAsync(id, form, keeping => (disposed = keeping).Dispose(certificate, form.Reason!, me.Actor, clock.Now), ct, unseen);
            disposed!.ProveEmptied(await removal.RemoveAsync(disposed, me.Actor, clock.Now, ct), me.Actor, clock.Now);
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        });
    }
}
