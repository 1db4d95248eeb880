using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Features.Policies.CheckPolicy;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.PublishVersion;

public sealed class PublishVersionHandler(PortalDbContext db, CheckPolicyHandler checks, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid policyId, PublishVersionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (policy, draft) = await VersionInTheMaking.LoadAsync(db, policyId, ct);
        var current = await db.PolicyVersions.FirstOrDefaultAsync(version => version.Id == policy.CurrentVersionId, ct);
        db.Expect(draft, form.Version);
        await checks.RefuseIfErrorsStopAsync(policyId, ct);

        var (now, today, rules) = (clock.Now, clock.Today, me.Setting.Rules);
        var publication = new Publication(form.WrittenOn, form.NextReviewOn, form.Reason, today)
        {
            AdoptionNotRecorded = form.AdoptionNotRecorded,
            InForceSince = form.AdoptionNotRecorded ? form.InForceSince : null,
            Words = await LiveWords.ReadAsync(db, me.Setting, form.PublishOn ?? today, ct),
        };
        if (form.PublishOn is { } day && day != today)
        {
            policy.PlanPublication(draft, current, rules, publication, day, Ids.New, me.Actor, now);
        }
        else
        {
            policy.Publish(draft, current, rules, publication, Ids.New, me.Actor, now);
            await NextReviewPromise.MakeAsync(db, draft, today, me.Actor, now, ct);
        }

        await db.SaveChangesAsync(ct);
    }
}
