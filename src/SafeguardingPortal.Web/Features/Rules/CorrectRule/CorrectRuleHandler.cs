using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Rules.CorrectRule;

public sealed class CorrectRuleHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(string key, CorrectRuleForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var correction = await db.RuleCorrections.SingleOrDefaultAsync(one => one.Key == key, ct);
        if (correction is null)
        {
            db.RuleCorrections.Add(RuleCorrection.Of(Ids.New(), me.Setting.Id, key, form.ToRule(), form.Reason!, me.Actor, clock.Now));
        }
        else
        {
            db.Expect(correction, form.Version);
            correction.Change(form.ToRule(), form.Reason!, me.Actor, clock.Now);
        }

        await db.SaveFirstAsync(db.RuleCorrections.Where(one => one.Key == key), form.Version, ct);
    }
}
