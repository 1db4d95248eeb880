namespace SafeguardingPortal.Domain.Exceptions;

/// <summary>What an exception is for. What each type asks for: <see cref="ExceptionRules"/>.</summary>
public enum ExceptionType
{
    EmergencyContact,
    Medical,
    RestrictedTimeUse,
    NominatedPhone,
    RemoteTraining,
    OffSiteIssuedDevice,
    PersonalInternetUse,
    VisitorAccess,
    LearnerActivity,
    Other,
}

public enum ExceptionState
{
    Requested,
    Approved,
    ApprovedWithConditions,
    Refused,
    Withdrawn,
    Revoked,
}

/// <summary>How a request stands at one moment: its state together with the clock. Nothing has to run for an exception to end.</summary>
public enum ExceptionStanding
{
    /// <summary>Waits for a decision.</summary>
    Waiting,

    /// <summary>The time asked for passed without a decision.</summary>
    Lapsed,

    /// <summary>Approved, and not begun.</summary>
    Upcoming,
    Live,
    Expired,
    Refused,
    Withdrawn,
    Revoked,
}
