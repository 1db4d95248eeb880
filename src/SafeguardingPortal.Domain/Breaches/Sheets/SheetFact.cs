namespace SafeguardingPortal.Domain.Breaches.Sheets;

/// <summary>What a field of a referral form asks for, as far as a case can answer it.</summary>
public enum SheetFact
{
    /// <summary>The portal does not hold it, on purpose: it is taken from the setting's own register when the form is filled in.</summary>
    NotHeldHere,
    SettingName,
    LocalAuthority,
    ReferrerName,
    ReferrerRole,
    OurReference,
    Today,
    KnewAt,
    OccurredAt,
    Where,
    What,
    Category,
    DeviceOrAccount,
    Child,
    PersonName,
    PersonRole,
    PersonCategory,
    PersonStartedOn,
    ThresholdAnswer,
    LimbsAnswered,
    OutsideWork,
    AlsoAffected,
    PoliceTold,
    LadoTold,
    OthersTold,
    ActionsTaken,
    AdviceSoFar,
    ParentsTold,

    /// <summary>Whether the people whose data got out were told, or why it was not needed.</summary>
    AffectedTold,

    /// <summary>Why the agency of the sheet was told after its time limit; by hand as long as no contact says so.</summary>
    LateBecause,
    Outcome,
    Reason,
}

/// <summary>A field in the order of the form.</summary>
/// <param name="Needed">The form is not sent without it.</param>
public sealed record SheetField(string Label, SheetFact Fact, bool Needed);
