namespace SafeguardingPortal.Domain.Concerns;

/// <summary>What an adult did that does not fit the code of conduct and does not appear to meet the harm threshold.</summary>
public enum ConcernKind
{
    PhotoOnPersonalDevice,
    DeviceInRestrictedTime,
    TooFamiliar,
    Favouritism,
    AloneOutOfSight,
    ContactOutsideWork,
    ImproperLanguage,
    SocialMedia,
    Other,
}

public enum ConcernState
{
    /// <summary>Written down; how it was dealt with is not on record yet.</summary>
    Recorded,

    DealtWith,

    /// <summary>It was taken up as a case, alone or with others.</summary>
    BecameCase,
}

/// <summary>The time of day in which patterns are looked for. London wall clock.</summary>
public enum PartOfDay
{
    NotKnown,

    /// <summary>Before 9 am.</summary>
    Arrival,

    /// <summary>9 am to noon.</summary>
    Morning,

    /// <summary>Noon to 1.30 pm.</summary>
    Midday,

    /// <summary>1.30 pm to 3.30 pm.</summary>
    Afternoon,

    /// <summary>From 3.30 pm.</summary>
    GoingHome,
}

/// <summary>What concerns can have in common.</summary>
public enum ConcernLens
{
    Person,
    PersonAndKind,
    Kind,
    Place,
    TimeOfDay,
    Weekday,
    Device,

    /// <summary>All of a term, whatever they have in common.</summary>
    Term,
}

/// <summary>What somebody decided after considering concerns together.</summary>
public enum ConsiderationDecision
{
    NoFurtherAction,
    Conduct,
    Allegation,
}
