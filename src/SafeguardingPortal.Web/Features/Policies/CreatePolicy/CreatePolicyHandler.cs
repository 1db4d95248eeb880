using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Web.Features.Policies.StarterPolicies;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.CreatePolicy;

public sealed class CreatePolicyHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <returns>The new policy, with a draft of version 1.</returns>
    public async Task<Guid> HandleAsync(CreatePolicyForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var policy = Policy.Create(
            Ids.New(), db.SettingId, form.Title, form.Kind!.Value, form.Owner, form.ReviewPeriodMonths, me.Actor, clock.Now);
        var text = string.IsNullOrEmpty(form.Starter)
            ? new PolicyDocument(policy.Title, [], [], [])
            : await StarterAsync(form.Starter, ct) with { Title = policy.Title };
        db.Policies.Add(policy);
        db.PolicyVersions.Add(policy.StartVersion(Ids.New(), text, clock.Today, null, Ids.New, me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
        return policy.Id;
    }

    private async Task<PolicyDocument> StarterAsync(string key, CancellationToken ct)
    {
        var today = clock.Today;
        var people = await db.People.AsNoTracking()
            .Where(person => person.Roles.Any(held => held.From <= today && (held.To == null || held.To >= today)))
            .Include(person => person.Roles).OrderBy(person => person.Name).ToListAsync(ct);
        var holders = people.SelectMany(person => person.RolesOn(today).Select(role => (role, person.Name))).ToList();
        var text = StarterPolicyFiles.Find(key)!.TextFor(SettingWords.For(me.Setting, holders, today));
        return PolicyTextReader.Read(text).Policies[0];
    }
}
