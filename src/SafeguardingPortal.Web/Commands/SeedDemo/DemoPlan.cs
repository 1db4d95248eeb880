using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Commands.SeedDemo;

/// <summary>One invented setting of the demo: who it is, before anything happens in it.</summary>
public sealed record DemoPlan
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required SettingKind Kind { get; init; }

    /// <summary>Invented, so that no real authority's figures are ever suggested.</summary>
    public string LocalAuthority { get; init; } = "Wexmoor County Council";

    public required Terms Terms { get; init; }

    public required SettingRules Rules { get; init; }

    public required IReadOnlyList<DemoSite> Sites { get; init; }

    public required IReadOnlyList<DemoPerson> People { get; init; }

    public required IReadOnlyList<DemoPolicy> Policies { get; init; }

    public IReadOnlyList<DemoRaisedReview> RaisedReviews { get; init; } = [];

    public bool OpenInHolidays { get; init; }

    /// <summary>Its rules for kinds of device, where they are its own.</summary>
    public IReadOnlyDictionary<DeviceKind, KindTreatment> Kinds { get; init; } = new Dictionary<DeviceKind, KindTreatment>();

    /// <summary>Whether it has named its terms and a fair, and restricts devices in term only.</summary>
    public DemoTimes Times { get; init; } = DemoTimes.Usual;

    /// <summary>Who adopts its policies, where somebody does.</summary>
    public string? AdoptedBy { get; init; }

    public string AddressOf(DemoPerson person) => person.Address ?? $"{person.Key}@{Code}.example";
}

/// <summary>How a setting of the demo says when devices stay away.</summary>
public enum DemoTimes
{
    Usual,

    /// <summary>Every week, and on the day of a fair.</summary>
    WithFair,

    /// <summary>Only in its terms, with breaks at lunch.</summary>
    InTerm,
}

/// <summary>A policy of the demo, taken from the starter shelf.</summary>
/// <param name="PublishedDaysAgo">How long ago its first version came into force; null for one that is still a draft.</param>
public sealed record DemoPolicy(string Starter, int? PublishedDaysAgo)
{
    /// <summary>How far a policy has come that was never published.</summary>
    public PolicyVersionState Reached { get; init; } = PolicyVersionState.Draft;

    /// <summary>How long ago the second version came into force.</summary>
    public int? RevisedDaysAgo { get; init; }

    public string RevisedBecause { get; init; } = "";

    /// <summary>How the line begins that the second version adds; the first version does without it.</summary>
    public string Adds { get; init; } = "";

    /// <summary>How many days after its promised date each scheduled review was done; before it where negative.</summary>
    public IReadOnlyList<int> ReviewedDaysLate { get; init; } = [];

    /// <summary>Months between reviews where they differ from the setting's.</summary>
    public int? ReviewMonths { get; init; }
}

/// <summary>A review that something other than its date called for.</summary>
public sealed record DemoRaisedReview(string Starter, ReviewTrigger Trigger, int RaisedDaysAgo, string Because)
{
    public int? DoneDaysAgo { get; init; }

    public ReviewOutcome Outcome { get; init; } = ReviewOutcome.Revise;

    public string Notes { get; init; } = "";
}

public sealed record DemoSite(string Name, params string[] StoragePlaces)
{
    /// <summary>How many numbered slots each of its places has, where they are numbered.</summary>
    public int? Slots { get; init; }
}

/// <summary>A person of the demo.</summary>
/// <param name="Key">What the story calls them; with a log-in also the start of their address.</param>
/// <param name="SignsIn">Whether the person has a log-in. The others sign at the shared tablet.</param>
public sealed record DemoPerson(string Key, string Name, string JobTitle, PersonCategory Category, bool SignsIn, params Role[] Roles)
{
    /// <summary>The weekdays worked, Monday first; a dot is a day off.</summary>
    public string Week { get; init; } = "MTWTF";

    /// <summary>How long ago the person started; most were there before the portal.</summary>
    public int StartedDaysAgo { get; init; } = 900;

    /// <summary>How long ago the first day in the roles was; null for the first working day.</summary>
    public int? InRolesSinceDaysAgo { get; init; }

    public int? LeftDaysAgo { get; init; }

    /// <summary>An address of its own, for the person who belongs to two settings.</summary>
    public string? Address { get; init; }

    /// <summary>The site where the person works, for settings with several.</summary>
    public int Site { get; init; }

    public bool WorksOn(DayOfWeek day) => day is >= DayOfWeek.Monday and <= DayOfWeek.Friday && Week[(int)day - 1] != '.';
}
