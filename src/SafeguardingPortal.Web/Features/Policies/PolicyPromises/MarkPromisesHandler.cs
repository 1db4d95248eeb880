using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.PolicyPromises;

public sealed class MarkPromisesHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, EvidenceCatalogue evidence)
{
    /// <returns>How many were marked; clauses that are promises already are left as they are.</returns>
    public async Task<int> HandleAsync(Guid policyId, MarkPromisesForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var text = await PromisedText.FindAsync(db, policyId, ct) ?? throw new RecordNotFoundException();
        var known = await db.Promises.Where(promise => promise.PolicyId == policyId).ToDictionaryAsync(promise => promise.ClauseKey, ct);
        var marked = 0;
        foreach (var clause in text.Clauses.Where(clause => form.Clauses.Contains(clause.Key)))
        {
            var suggested = evidence.SuggestFor(clause.Text)?.Key;
            if (!known.TryGetValue(clause.Key, out var promise))
                db.Promises.Add(Promise.Mark(Ids.New(), db.SettingId, policyId, clause.Text, suggested, me.Actor, clock.Now));
            else if (!promise.Stands)
                promise.TieTo(suggested, me.Actor, clock.Now);
            else
                continue;
            marked++;
        }

        await db.SaveChangesAsync(ct);
        return marked;
    }
}
