using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies.Checks;
using SafeguardingPortal.Web.Features.Policies.CheckPolicy;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.ChooseChecks;

public sealed class ChooseChecksHandler(PortalDbContext db, CheckPolicyHandler checks, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(ChooseChecksForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var choices = await db.CheckChoices.Include(choices => choices.Choices).FirstOrDefaultAsync(ct);
        if (choices is null)
            db.CheckChoices.Add(choices = CheckChoices.Of(Ids.New(), db.SettingId));
        else
            db.Expect(choices, form.Version);
        choices.Choose(
            form.Rules.DistinctBy(rule => rule.Rule).ToDictionary(rule => rule.Rule, rule => rule.Level), form.ErrorsStopPublishing,
            form.Reason, Ids.New, me.Actor, clock.Now);
        await checks.ForgetCountsAsync(null, ct);
        await db.SaveChangesAsync(ct);
    }
}
