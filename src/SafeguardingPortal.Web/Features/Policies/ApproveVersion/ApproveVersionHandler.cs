using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.ApproveVersion;

public sealed class ApproveVersionHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid policyId, ApproveVersionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (_, draft) = await VersionInTheMaking.LoadAsync(db, policyId, ct);
        db.Expect(draft, form.Version);

        var rules = me.Setting.Rules;
        draft.Approve(AdoptionOf(form, rules.Adoption), rules, form.Reason, clock.Today, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }

    private static Adoption AdoptionOf(ApproveVersionForm form, AdoptionMode mode) => mode switch
    {
        AdoptionMode.None => Adoption.None,
        AdoptionMode.RatifiedByBody => Adoption.RatifiedByBody(form.AdoptedBy, form.AdoptedOn, form.MinuteReference),
        AdoptionMode.AdoptedAtMeeting => Adoption.AdoptedAtMeeting(form.AdoptedBy, form.AdoptedOn, form.SignatoryName, form.SignatoryRole),
        _ => throw new InvalidOperationException("Unknown way of adopting policies."),
    };
}
