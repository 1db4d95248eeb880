using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.TestSupport;

/// <summary>Policies to sign and signatures under them that a test starts from.</summary>
public static class GivenSignOffs
{
    public const string Statement = "I have read this policy.\nI will follow it.";

    /// <summary>An acceptable use policy in force, which everyone (unless told otherwise) is asked to sign since then.</summary>
    public static async Task<Guid> PolicyToSignAsync(
        this TestSetting setting, string title = "Acceptable use of technology", Audience? asked = null, DateTimeOffset? since = null,
        int parts = 1, IReadOnlyList<SigningQuestion>? questions = null, AcceptableUse use = AcceptableUse.General)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var (id, at) = (Ids.New(), since ?? TestClock.Start.AddDays(-3));
        await setting.SaveAsync(db =>
        {
            var policy = Policy.Create(id, setting.Id, title, PolicyKind.AcceptableUse, null, null, Actor.Portal, at);
            var text = Text(title, "Personal phones stay in the cupboard.", parts);
            var version = policy.StartVersion(Ids.New(), text, null, null, Ids.New, Actor.Portal, at);
            policy.Publish(version, null, new SettingRules(), First(at), Ids.New, Actor.Portal, at);
            db.AddRange(policy, version);
            db.AcceptableUseAudiences.Add(AcceptableUseAudience.Set(
                id, setting.Id, new AudienceTerms(asked ?? Audience.All, Statement, use) { Questions = questions ?? [] }, Ids.New,
                Actor.Portal, at, Day(at)));
        });
        return id;
    }

    /// <summary>A policy in draft that nobody is asked to sign yet.</summary>
    public static async Task<Guid> PolicyAsync(this TestSetting setting, string title)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var id = Ids.New();
        await setting.SaveAsync(db => db.Policies.Add(
            Policy.Create(id, setting.Id, title, PolicyKind.AcceptableUse, null, null, Actor.Portal, TestClock.Start)));
        return id;
    }

    /// <summary>Publishes the next version of the policy.</summary>
    public static Task NextVersionAsync(this TestSetting setting, Guid policyId, string clause, DateTimeOffset? at = null, int parts = 1)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return setting.QueryAsync(async db =>
        {
            var when = at ?? TestClock.Start;
            var policy = await db.Policies.SingleAsync(found => found.Id == policyId);
            var current = await db.PolicyVersions.SingleAsync(found => found.Id == policy.CurrentVersionId);
            var next = policy.StartVersion(
                Ids.New(), Text(policy.Title, clause, parts), null, "A lesson learnt", Ids.New, Actor.Portal, when);
            policy.Publish(next, current, new SettingRules(), First(when), Ids.New, Actor.Portal, when);
            db.Add(next);
            return await db.SaveChangesAsync();
        });
    }

    /// <summary>The person signed the version in force, now unless told otherwise.</summary>
    public static async Task<Guid> SignedAsync(
        this TestPerson person, Guid policyId, DateTimeOffset? at = null, bool announcesMonitoring = false)
    {
        ArgumentNullException.ThrowIfNull(person);
        var (id, when) = (Ids.New(), at ?? TestClock.Start);
        await person.Setting.QueryAsync(async db =>
        {
            var policy = await db.Policies.SingleAsync(found => found.Id == policyId);
            var version = await db.PolicyVersions.SingleAsync(found => found.Id == policy.CurrentVersionId);
            var earlier = await db.SignOffs.AsNoTracking()
                .Where(signed => signed.PersonId == person.Id && signed.VersionId == version.Id).ToListAsync();
            var audience = await db.AcceptableUseAudiences.SingleAsync(found => found.Id == policyId);
            var text = new TextToSign(policyId, policy.Title, version.Id, version.Number, version.Fingerprint!, Statement)
            {
                Use = audience.Use,
                AnnouncesMonitoring = announcesMonitoring || audience.AnnouncesMonitoring,
            };
            var act = new SigningAct(person.Id, person.Name, text.Fingerprint, Statement, person.Name, Confirmed: true);
            db.SignOffs.Add(SignOff.Sign(id, person.Setting.Id, text, act, earlier, 12, person.Actor, when, Day(when)));
            return await db.SaveChangesAsync();
        });
        return id;
    }

    /// <summary>Someone without a log-in.</summary>
    public static async Task<Guid> PersonWithoutLogInAsync(
        this TestSetting setting, string name, string? email = null, PersonCategory category = PersonCategory.Volunteer,
        DateOnly? startedOn = null)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var id = Ids.New();
        await setting.SaveAsync(db =>
        {
            var from = startedOn ?? TestClock.Today.AddYears(-1);
            var person = StaffMember.Join(id, setting.Id, name, email, null, category, from, Actor.Portal, TestClock.Start.AddYears(-1));
            person.Appoint(Ids.New(), Domain.Access.Role.Staff, from, Actor.Portal, TestClock.Start.AddYears(-1));
            db.People.Add(person);
        });
        return id;
    }

    private static PolicyDocument Text(string title, string clause, int parts) => new(
        title, [],
        [
            .. Enumerable.Range(1, parts).Select(number => new PolicySection(
                $"{number}", number == 1 ? "Phones" : $"Phones, part {number}", 1, [new PolicyClause($"{number}.1", "", 1, clause)])),
        ],
        []);

    private static Publication First(DateTimeOffset at) => new(null, null, "For the test", Day(at));

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
