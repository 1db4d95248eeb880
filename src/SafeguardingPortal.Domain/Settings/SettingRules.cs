namespace SafeguardingPortal.Domain.Settings;

/// <summary>Where settings differ (docs/glossary.md lists the words). Times are London wall-clock times.</summary>
public sealed record SettingRules
{
    public AdoptionMode Adoption { get; init; } = AdoptionMode.None;

    /// <summary>Whoever wrote a version of a policy does not approve it, whatever roles they hold.</summary>
    public bool TwoPersonApproval { get; init; }

    /// <summary>
    /// The first minute of restricted time, Monday to Friday, until the setting names periods of its own: see
    /// <see cref="RestrictedTimes"/>, which is the only one to read it.
    /// </summary>
    public TimeOnly RestrictedFrom { get; init; } = new(8, 0);

    /// <summary>The first minute after it.</summary>
    public TimeOnly RestrictedUntil { get; init; } = new(18, 0);

    /// <summary>By now everyone on shift has stored a device or said they brought none.</summary>
    public TimeOnly CheckInCutOff { get; init; } = new(9, 15);

    /// <summary>A device may be taken out for a break in restricted time without an exception (C085).</summary>
    public bool BreakUseAllowed { get; init; } = true;

    /// <summary>The first minute of breaks in which that holds; null for at any time.</summary>
    public TimeOnly? BreakFrom { get; init; }

    /// <summary>The first minute after them.</summary>
    public TimeOnly? BreakUntil { get; init; }

    /// <summary>Where devices may be used in a break (C142); null where nobody says.</summary>
    public string? BreakWhere { get; init; }

    /// <summary>The four together.</summary>
    public BreakRule Breaks => new(BreakUseAllowed, BreakFrom, BreakUntil, BreakWhere);

    /// <summary>Whoever stores a device is asked whether it is locked by a code (C076).</summary>
    public bool AsksLocked { get; init; }

    /// <summary>Whoever stores a device is asked whether it is silent or off (C080).</summary>
    public bool AsksSilent { get; init; }

    /// <summary>Whoever stores a device is asked whether its wireless links are off (C081).</summary>
    public bool AsksWirelessOff { get; init; }

    /// <summary>Somebody else sees a device put away and is named (C078).</summary>
    public bool AsksWitness { get; init; }

    /// <summary>At the tablet by the door a card or PIN is needed; where false a tap on the name is enough.</summary>
    public bool DoorTabletNeedsPin { get; init; }

    /// <summary>From which visit within twelve months on a visitor counts as regular and meets the acceptable use policy (C061).</summary>
    public int RegularVisitorFrom { get; init; } = 3;

    /// <summary>An exception must be decided in writing before use; where false an emergency may be allowed by word of mouth (C098).</summary>
    public bool PermissionMustBeWritten { get; init; }

    /// <summary>Months between reviews; null where the policy says "as required" (C033).</summary>
    public int? ReviewPeriodMonths { get; init; } = 12;

    /// <summary>Months between regular reports to those who lead and oversee; null where they are given as required (C240).</summary>
    public int? LeaderReportMonths { get; init; } = 4;

    /// <summary>Days a person has to sign a newly published policy before the sign-off counts as overdue.</summary>
    public int SignOffGraceDays { get; init; } = 14;

    /// <summary>Months after which a signature is given again; null where it holds as long as its version does.</summary>
    public int? SignOffRenewalMonths { get; init; } = 12;

    /// <summary>A debrief is needed before a breach closes; where false only if appropriate, with a reason (C231).</summary>
    public bool DebriefRequired { get; init; } = true;

    /// <summary>Every allegation about staff conduct online goes to the LADO, whatever the threshold (C224).</summary>
    public bool OnlineConductGoesToLado { get; init; }

    /// <summary>How reports name a child; never by name.</summary>
    public ChildNaming ChildNamedBy { get; init; }

    /// <summary>Who takes part when a relationship that was told of is talked over (C162, C163).</summary>
    public RelationshipsDecidedBy RelationshipsDecidedBy { get; init; }

    /// <summary>Registered with Ofsted as early years: serious allegations are notified within 14 days.</summary>
    public bool RegisteredWithOfsted { get; init; } = true;
}

/// <summary>How a setting adopts a policy (C036–C039).</summary>
public enum AdoptionMode
{
    None,
    RatifiedByBody,
    AdoptedAtMeeting,
}

/// <summary>What stands in a report for a child's name.</summary>
public enum ChildNaming
{
    InitialsOrReference,
    Initials,

    /// <summary>A number or code that only the setting's own register resolves.</summary>
    Reference,
}

/// <summary>Who takes part when a relationship that was told of is talked over. DSL means the DSL or a deputy.</summary>
public enum RelationshipsDecidedBy
{
    DslAndLeader,
    DslAlone,
    DslOrLeader,
}

public enum SettingKind
{
    Preschool,
    Nursery,
    School,
    Playgroup,
}
