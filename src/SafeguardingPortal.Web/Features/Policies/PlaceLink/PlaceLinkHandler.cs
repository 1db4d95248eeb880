using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies.Links;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.PlaceLink;

public sealed class PlaceLinkHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid policyId, PlaceLinkForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var printed = await LinkedPolicies.PrintedAsync(db, policyId, ct) ?? throw new RecordNotFoundException();
        var name = printed.Names.FirstOrDefault(name => LinkName.KeyOf(name) == form.Key) ?? throw new RecordNotFoundException();
        var target = await db.LinkTargets.FirstOrDefaultAsync(target => target.Key == form.Key, ct);
        if (target is null)
            db.LinkTargets.Add(target = LinkTarget.Named(Ids.New(), db.SettingId, name));
        else
            db.Expect(target, form.Version);

        var policy = form.PolicyId is null ? null : await db.Policies.Where(policy => policy.Id == form.PolicyId)
            .Select(policy => new LibraryTitle(policy.Id, policy.Title)).FirstOrDefaultAsync(ct);
        target.Say(form.Place!.Value, policy is null ? null : (policy.Id, policy.Title), form.KeptWhere, me.Actor, clock.Now);
        await db.SaveFirstAsync(db.LinkTargets.Where(other => other.Key == form.Key), form.Version, ct);
    }
}
