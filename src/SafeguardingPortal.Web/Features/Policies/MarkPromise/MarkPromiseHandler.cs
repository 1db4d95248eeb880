using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.MarkPromise;

public sealed record UnknownEvidence() : Refusal("Choose one of the kinds of evidence on the page.", "Choice");

public sealed class MarkPromiseHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, EvidenceCatalogue evidence)
{
    public async Task HandleAsync(Guid policyId, string clauseKey, MarkPromiseForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var text = await PromisedText.FindAsync(db, policyId, ct) ?? throw new RecordNotFoundException();
        var promise = await db.Promises.FirstOrDefaultAsync(found => found.PolicyId == policyId && found.ClauseKey == clauseKey, ct);
        var clause = text.Clauses.FirstOrDefault(found => found.Key == clauseKey);
        if (promise is not null)
            db.Expect(promise, form.Version);

        if (form.Choice == MarkPromiseForm.NoPromise)
            (promise ?? throw new RecordNotFoundException()).TakeBack(form.Reason, me.Actor, clock.Now);
        else if (promise is not null)
            promise.TieTo(KeyOf(form), me.Actor, clock.Now);
        else if (clause is not null)
            db.Promises.Add(Promise.Mark(Ids.New(), db.SettingId, policyId, clause.Text, KeyOf(form), me.Actor, clock.Now));
        else
            throw new RecordNotFoundException();

        await db.SaveChangesAsync(ct);
    }

    private string? KeyOf(MarkPromiseForm form) => form.Choice == MarkPromiseForm.NoEvidence
        ? null
        : evidence.Find(form.Choice)?.Key ?? throw new RuleBrokenException(new UnknownEvidence());
}
