namespace SafeguardingPortal.Domain.Relationships;

/// <summary>What of the rules on personal contact a relationship touches; often several.</summary>
[Flags]
public enum RelationshipKinds
{
    None = 0,

    /// <summary>Calls and messages on a personal phone (C162).</summary>
    PersonalDevice = 1,

    /// <summary>Friends, followers and groups (C163).</summary>
    SocialMedia = 2,

    /// <summary>Babysitting, being a parent or a relative, a friendship.</summary>
    OtherCircumstance = 4,
}

public enum RelationshipState
{
    WaitsForDecision,
    Decided,
    Ended,
}

/// <summary>What was agreed in the talk.</summary>
public enum RelationshipAgreed
{
    MayGoOn,
    OnConditions,
    MustEnd,
}

/// <summary>How it stands on one day: its state together with the calendar.</summary>
public enum RelationshipStanding
{
    Waits,
    ReviewOverdue,

    /// <summary>Decided, and not yet confirmed by the person.</summary>
    ToBeRead,
    Decided,
    Ended,
}
