using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Tenancy;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Tablets;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Platform.Tablets;

/// <summary>The paired tablet that this request comes from, found by the secret in its cookie at each request: revoking counts at once.</summary>
public sealed class CurrentTablet(PortalDbContext db, Tenant tenant, KnownSettings settings, SchoolClock clock)
{
    /// <summary>Holds the tablet's secret for as long as it is paired.</summary>
    public const string Cookie = "portal-tablet";

    private Setting? setting;
    private SharedTablet? tablet;

    public bool IsPaired => tablet is not null;

    public Guid Id => Known.Id;

    public string Name => Known.Name;

    public Guid SiteId => Known.SiteId;

    public Setting Setting => setting ?? throw new InvalidOperationException("This request comes from no paired tablet.");

    public string SiteName => Setting.Sites.First(site => site.Id == SiteId).Name;

    /// <summary>The policy that a meeting signs here today; null when no meeting is on.</summary>
    public Guid? MeetingPolicyId => Known.MeetingOn == clock.Today ? Known.MeetingPolicyId : null;

    /// <summary>Who leads that meeting.</summary>
    public Guid? MeetingLedById => MeetingPolicyId is null ? null : Known.MeetingLedById;

    /// <summary>The tablet as the acting one, where it does something by itself.</summary>
    public Domain.Shared.Actor Actor => Known.Actor;

    private SharedTablet Known => tablet ?? throw new InvalidOperationException("This request comes from no paired tablet.");

    /// <summary>Looks across settings by the secret, because it alone says to which setting the tablet belongs.</summary>
    public async Task LoadAsync(string? secret, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(secret))
            return;

        var hash = TabletSecrets.Hash(secret);
        tablet = await db.SharedTablets.IgnoreQueryFilters().AsNoTracking()
            .FirstOrDefaultAsync(found => found.SecretHash == hash && found.RevokedAt == null, ct);
        if (tablet is null)
            return;

        tenant.UseTablet(tablet.SettingId, tablet.Name);
        setting = await settings.ReadAsync(db, ct);
    }

    /// <summary>Pairs the browser whose user typed the code. Returns the secret for its cookie.</summary>
    /// <exception cref="Domain.Shared.RuleBrokenException">The code opens nothing (<see cref="PairingCodeWrong"/>).</exception>
    public async Task<string> PairAsync(string? typedCode, CancellationToken ct)
    {
        var codeHash = TabletSecrets.HashTyped(typedCode);
        var found = await db.SharedTablets.IgnoreQueryFilters().FirstOrDefaultAsync(waiting => waiting.CodeHash == codeHash, ct)
            ?? throw new Domain.Shared.RuleBrokenException(new PairingCodeWrong());
        tenant.UseTablet(found.SettingId, found.Name);
        var secret = TabletSecrets.NewSecret();
        found.Pair(codeHash, TabletSecrets.Hash(secret), clock.Now);
        await db.SaveChangesAsync(ct);
        return secret;
    }
}
