using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Identity;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.TestSupport;

/// <summary>What a test wants its setting to be like.</summary>
public sealed class SettingDraft
{
    public string Name { get; set; } = "Test Setting";

    public SettingKind Kind { get; set; } = SettingKind.Nursery;

    public Terms Terms { get; set; } = new();

    public SettingRules Rules { get; set; } = new();
}

/// <summary>A setting with one person in each role, a site and a storage place. Speaks intents: SignInAs, NewPerson.</summary>
public sealed class TestSetting
{
    private readonly PortalHost portal;
    private readonly Dictionary<Role, TestPerson> people = [];

    private TestSetting(PortalHost portal) => this.portal = portal;

    /// <summary>Every role but those that are only duties on record: each is held by a person of its own.</summary>
    public static IReadOnlyList<Role> Offices { get; } =
        [.. Enum.GetValues<Role>().Where(role => role is not (Role.DataController or Role.OnlineSafetyLead))];

    public Guid Id { get; } = Ids.New();

    public string Code => $"t-{Id.ToString("N")[^12..]}";

    /// <summary>The time of the tests, running on.</summary>
    public DateTimeOffset Now => portal.Clock.GetUtcNow();

    public Guid SiteId { get; } = Ids.New();

    public Guid StoragePlaceId { get; } = Ids.New();

    public TestPerson this[Role role] => people[role];

    internal static async Task<TestSetting> CreateAsync(PortalHost portal, Action<SettingDraft>? shape)
    {
        var draft = new SettingDraft();
        shape?.Invoke(draft);
        var made = new TestSetting(portal);
        await made.SaveAsync(db =>
        {
            var setting = Setting.Open(made.Id, made.Code, draft.Name, draft.Kind, "Testshire", draft.Terms, draft.Rules, Actor.Portal, TestClock.Start.AddYears(-2));
            setting.AddSite(made.SiteId, "Main building", Actor.Portal, TestClock.Start.AddYears(-2));
            setting.AddStoragePlace(made.StoragePlaceId, made.SiteId, "Office cupboard", 200, Actor.Portal, TestClock.Start.AddYears(-2));
            db.Settings.Add(setting);
            foreach (var role in Offices)
                made.people[role] = made.Join(db, role);
        });
        return made;
    }

    /// <summary>Someone new, with a log-in, who holds these roles (and always Staff) for a year.</summary>
    public async Task<TestPerson> NewPersonAsync(params Role[] roles)
    {
        TestPerson? person = null;
        await SaveAsync(db => person = Join(db, roles));
        return person!;
    }

    public Task<PortalClient> SignInAsAsync(Role role) => people[role].SignInAsync();

    /// <summary>Reads or prepares rows of this setting.</summary>
    public Task<T> QueryAsync<T>(Func<PortalDbContext, Task<T>> query) =>
        portal.InScopeAsync(Id, services => query(services.GetRequiredService<PortalDbContext>()));

    public Task SaveAsync(Action<PortalDbContext> prepare) => QueryAsync(async db =>
    {
        prepare(db);
        return await db.SaveChangesAsync();
    });

    internal PortalClient NewClient() => portal.NewClient();

    private TestPerson Join(PortalDbContext db, params Role[] roles)
    {
        var id = Ids.New();
        var label = roles.Length == 0 ? "Staff" : roles[0].ToString();
        var person = new TestPerson(this, id, $"{label} {id.ToString("N")[^6..]}", $"{label}-{id.ToString("N")[^12..]}@setting.test".ToLowerInvariant());
        var user = new PortalUser
        {
            Id = Ids.New(),
            UserName = person.Email,
            NormalizedUserName = person.Email.ToUpperInvariant(),
            Email = person.Email,
            NormalizedEmail = person.Email.ToUpperInvariant(),
            PasswordHash = portal.PasswordHash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
        };
        db.Users.Add(user);
        var from = TestClock.Today.AddYears(-1);
        var member = StaffMember.Join(id, Id, person.Name, person.Email, label, PersonCategory.Employee, from, Actor.Portal, TestClock.Start.AddYears(-1));
        foreach (var role in roles.Append(Role.Staff).Distinct())
            member.Appoint(Ids.New(), role, from, Actor.Portal, TestClock.Start.AddYears(-1));
        member.LinkLogIn(user.Id, Actor.Portal, TestClock.Start.AddYears(-1));
        db.People.Add(member);
        return person with { Roles = [.. roles.Append(Role.Staff).Distinct()] };
    }
}

/// <summary>A person of a test setting.</summary>
public sealed record TestPerson(TestSetting Setting, Guid Id, string Name, string Email)
{
    public HashSet<Role> Roles { get; init; } = [];

    public Actor Actor => new(Id, Name, Roles);

    /// <summary>A browser in which this person has not signed in.</summary>
    public PortalClient NewClient() => Setting.NewClient();

    public async Task<PortalClient> SignInAsync()
    {
        var client = Setting.NewClient();
        await client.SignInAsync(Email, PortalFixture.Password);
        return client;
    }
}
