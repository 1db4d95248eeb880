namespace SafeguardingPortal.Domain.Breaches;

/// <summary>What kind of thing was seen, in the reporter's eyes (C087–C155).</summary>
public enum BreachCategory
{
    DeviceInRestrictedTime,
    ImageOfChild,
    ContactWithFamily,
    AbusiveMessage,
    SocialMediaPost,
    Data,
    Other,
}

public enum BreachState
{
    Reported,
    Triaged,
    OutcomeRecorded,
    Closed,
    Reopened,
}

/// <summary>Which procedure a handler decided governs the report (C215).</summary>
public enum TriageDecision
{
    NotABreach,
    AdviceSought,
    LowLevelConcern,
    Conduct,
    Allegation,
    ChildProtection,
    Complaint,
    DataBreach,
}

/// <summary>The handler's own answer on the harm threshold. The portal records it and never decides it.</summary>
public enum HarmThreshold
{
    MayMeet,
    DoesNotAppearToMeet,
    Unsure,

    /// <summary>The question does not arise: whoever was described works neither in nor for the setting.</summary>
    NobodyWhoWorksHere,
}

/// <summary>Who outside the setting was told or asked.</summary>
public enum Agency
{
    Police999,
    Police101,
    Lado,
    Ofsted,
    Ico,
    Dbs,
    Tra,
    ChildrensSocialCare,
    AdviceService,
    Other,
}

/// <summary>Who must be told before the case may close.</summary>
public enum Duty
{
    Police,
    Lado,
    Ofsted,
    Ico,
    SocialCare,

    /// <summary>Once it was decided to refer somebody.</summary>
    Dbs,

    /// <inheritdoc cref="Dbs"/>
    Tra,

    /// <summary>Child sexual abuse, to the police or to children's social care, once the law holds.</summary>
    MandatoryReport,
}

public enum ContactMethod
{
    /// <summary>Somebody was spoken to.</summary>
    Phone,

    /// <summary>Nobody answered, or a machine did: an attempt, and nobody was told.</summary>
    LeftMessage,

    InPerson,
    OnlineForm,
    Email,
    Letter,
}

public enum NoteKind
{
    /// <summary>Was the person there, was the child there, when, who saw it, is there CCTV. Allowed at any time.</summary>
    BasicFacts,

    /// <summary>Anything more. Locked until the LADO's advice is on record, where the LADO must be told.</summary>
    Investigation,
}

/// <summary>The five outcomes of an allegation, and the one for everything that was none.</summary>
public enum Outcome
{
    Substantiated,
    Malicious,
    False,
    Unsubstantiated,
    Unfounded,
    NotAnAllegation,
}

public enum SubjectKind
{
    PersonOfSetting,
    SomeoneElse,
    NotKnown,
}

/// <summary>Who in the setting handles the case. Stored on it, so that one query can decide who sees it.</summary>
public enum CaseRoute
{
    DslAndManager,

    /// <summary>The DSL and the leader, without the deputies: it is about one of them.</summary>
    LeadAndManager,
    ManagerOnly,
    ChairOnly,

    /// <summary>Nobody inside may handle it: the LADO and Ofsted are told directly.</summary>
    OutsideOnly,
}
