using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Domain.Visitors;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Visitors;

/// <summary>Signs a visitor in, under the rules of this day, and tells the host.</summary>
public sealed class VisitorHandler(PortalDbContext db, SchoolClock clock, References references, MailQueue mails)
{
    public async Task HandleAsync(VisitorForm form, Setting setting, Guid siteId, Actor by, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(setting);
        if (await db.Visits.AnyAsync(visit => visit.Id == form.Id, ct))
            return;

        var (now, today) = (clock.Now, clock.Today);
        if (!await db.People.AnyAsync(
            person => person.Id == form.HostId && person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today), ct))
            throw new RuleBrokenException(new HostUnknown());

        var rules = await db.VisitorRulesAsync(ct);
        var arrival = new VisitorArrival(
            form.Name ?? "", form.Company, form.Category!.Value, form.HostId!.Value, siteId, form.WorksWithChildren, form.Devices!.Value,
            form.AcceptsRules, rules?.VersionId, await IsRegularAsync(form, setting.Rules, rules?.VersionId, now, ct), form.ConfirmsPolicy,
            form.GivenLeaflet ? (await db.LeafletInForceAsync(ct))?.Id : null);
        var visit = Visit.SignIn(
            form.Id, setting.Id, await references.NextAsync("VI", today, ct), arrival, await LiveAccessAsync(form.HostId.Value, now, ct),
            by,
            now);
        db.Visits.Add(visit);
        await mails.QueueAsync(
            visit.HostId, "A visitor has signed in for you",
            [$"The visitor with badge {visit.Reference} has signed in and waits for you.", "Who it is stands in the portal."],
            $"/visitors/{visit.Id}", $"visitor-arrived:{visit.Id}", ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Comes often, and has not confirmed the policy in the version that is in force.</summary>
    private async Task<bool> IsRegularAsync(VisitorForm form, SettingRules rules, Guid? versionId, DateTimeOffset now, CancellationToken ct)
    {
        var (search, since) = (Visit.SearchFor(form.Name ?? "", form.Company), now.AddYears(-1));
        var earlier = db.Visits.Where(visit => visit.SearchName == search && visit.ArrivedAt >= since);
        return VisitorRules.IsRegular(await earlier.CountAsync(ct), rules.RegularVisitorFrom)
            && !await earlier.AnyAsync(visit => visit.ConfirmedPolicy && visit.RulesVersionId == versionId, ct);
    }

    private Task<Guid?> LiveAccessAsync(Guid hostId, DateTimeOffset now, CancellationToken ct) =>
        db.ExceptionRequests.Where(ExceptionAccess.LiveAt(now))
            .Where(request => request.Type == ExceptionType.VisitorAccess)
            // The host's own request first, then any colleague's: the visitor may be received by somebody else.
            .OrderByDescending(request => request.RequesterId == hostId).ThenBy(request => request.Until)
            .Select(request => (Guid?)request.Id).FirstOrDefaultAsync(ct);
}

public sealed record HostUnknown() : Refusal("Choose somebody who works here.", "HostId");

internal static class VisitorPolicy
{
    /// <summary>The acceptable use policy for visitors in force; null where the setting has none.</summary>
    public static Task<RulesInForce?> VisitorRulesAsync(this PortalDbContext db, CancellationToken ct) =>
        (from audience in db.AcceptableUseAudiences
         where audience.Use == AcceptableUse.Visitors
         join policy in db.Policies on audience.Id equals policy.Id
         join version in db.PolicyVersions on policy.CurrentVersionId equals version.Id
         orderby policy.SearchTitle
         select new RulesInForce(policy.Id, version.Id, version.Number, version.Title)).FirstOrDefaultAsync(ct);

    /// <summary>The last version of the leaflet for visitors (C118); null where none was issued.</summary>
    public static Task<LeafletInForce?> LeafletInForceAsync(this PortalDbContext db, CancellationToken ct) =>
        db.Leaflets.OrderByDescending(leaflet => leaflet.Number).Select(leaflet => new LeafletInForce(leaflet.Id, leaflet.Number))
            .FirstOrDefaultAsync(ct);
}
