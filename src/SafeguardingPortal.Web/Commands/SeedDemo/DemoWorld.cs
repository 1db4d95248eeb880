using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Commands.SeedDemo;

/// <summary>
/// One setting of the demo while its year is being told: its people by the names the story calls them, its calendar, and chance
/// that falls the same way every time. Only the dates follow the day on which the demo is made.
/// </summary>
public sealed class DemoWorld
{
    private readonly Dictionary<string, StaffMember> people = [];
    private readonly List<IBelongToSetting> told = [];
    private readonly Dictionary<(string Kind, int Year), int> numbers = [];
    private int ids;

    public DemoWorld(DemoPlan plan, DateTimeOffset now)
    {
        Plan = plan;
        Now = now;
        Today = London.Date(now);
        Calendar = new DemoCalendar(Today, plan.OpenInHolidays);
        Chance = new Random(plan.Code.Sum(letter => letter));
        Beginning = Calendar.DaysAgo(420);
        Setting = Tell(DemoOpening.Open(this));
        foreach (var person in plan.People)
            people.Add(person.Key, Tell(DemoOpening.Join(this, person)));
    }

    public DemoPlan Plan { get; }

    public DateTimeOffset Now { get; }

    public DateOnly Today { get; }

    public DemoCalendar Calendar { get; }

    public Random Chance { get; }

    /// <summary>The day on which the setting began to use the portal.</summary>
    public DateOnly Beginning { get; }

    public Setting Setting { get; }

    public IReadOnlyDictionary<string, StaffMember> People => people;

    /// <summary>What the story has brought about, in the order in which it can be stored.</summary>
    public IReadOnlyList<IBelongToSetting> Told => told;

    /// <summary>The last number given for each kind of reference and year.</summary>
    public IReadOnlyDictionary<(string Kind, int Year), int> Numbers => numbers;

    public T Tell<T>(T aggregate)
        where T : IBelongToSetting
    {
        told.Add(aggregate);
        return aggregate;
    }

    /// <summary>A reference as people see it: BR-2026-0007.</summary>
    public string NextReference(string kind, DateTimeOffset at)
    {
        var year = London.Date(at).Year;
        var number = numbers[(kind, year)] = numbers.GetValueOrDefault((kind, year)) + 1;
        var shown = kind is "BR" or "LC" or "DC" or "RD" or "SA" ? ShuffledNumber.Of(number, OrderOf(kind, year)) : number;
        return string.Create(CultureInfo.InvariantCulture, $"{kind}-{year:0000}-{shown:0000}");
    }

    /// <summary>The order in which numbers that are in no order are given.</summary>
    public Guid OrderOf(string kind, int year) => IdOf($"{kind}-{year}");

    /// <summary>The same identifiers in the same order, whenever and wherever the demo is made.</summary>
    public Guid NewId() => IdOf(ids++.ToString(CultureInfo.InvariantCulture));

    private Guid IdOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{Plan.Code}:{name}")).AsSpan(0, 16));

    public bool Has(string key) => people.ContainsKey(key);

    public Guid Id(string key) => people[key].Id;

    public string Name(string key) => people[key].Name;

    /// <summary>The person with the roles held on that day.</summary>
    public Actor As(string key, DateTimeOffset at) => As(people[key], at);

    public static Actor As(StaffMember person, DateTimeOffset at) => new(person.Id, person.Name, person.RolesOn(London.Date(at)));

    /// <summary>The instant of a time on the wall clock, which may be to come.</summary>
    public static DateTimeOffset Clock(DateOnly day, int hour, int minute) =>
        SchoolClock.FromLondon(day.ToDateTime(new TimeOnly(hour, minute)));

    /// <summary>The instant of a time on the wall clock; never later than now.</summary>
    public DateTimeOffset At(DateOnly day, int hour, int minute)
    {
        var at = Clock(day, hour, minute);
        return at < Now ? at : Now;
    }

    /// <summary>Who held which role on a day, by name.</summary>
    public IReadOnlyCollection<(Role Role, string Name)> Holders(DateOnly day) =>
        [.. from person in people.Values from role in person.RolesOn(day) select (role, person.Name)];

    /// <summary>Everyone with a role on a day, as the routing of reports asks for it.</summary>
    public IReadOnlyCollection<PersonInRoles> InRoles(DateOnly day) =>
        [.. people.Values.Select(person => new PersonInRoles(person.Id, person.RolesOn(day)))];
}
