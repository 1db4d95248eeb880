namespace SafeguardingPortal.Domain.Families;

/// <summary>Who acknowledged a policy. No name is kept: to the child it is this person.</summary>
public enum AgreementBy
{
    ParentOrCarer,

    /// <summary>Where both parents are asked, the other one.</summary>
    SecondParentOrCarer,
    Learner,

    /// <summary>The council in a parent's place, for a child whom it looks after.</summary>
    LocalAuthority,
}

public enum AgreementHow
{
    OnPaper,
    AtTheDesk,

    /// <summary>By e-mail or in the setting's own app for parents.</summary>
    SentBack,
}

/// <summary>How an agreement stands today.</summary>
public enum AgreementStanding
{
    InForce,

    /// <summary>Under an earlier version, and not given anew.</summary>
    Earlier,

    /// <summary>Under an earlier version, and given anew since.</summary>
    Renewed,
    Withdrawn,
}

public static class AgreementLabels
{
    public static string Label(this AgreementBy by) => by switch
    {
        AgreementBy.ParentOrCarer => "Parent or carer",
        AgreementBy.SecondParentOrCarer => "Second parent or carer",
        AgreementBy.Learner => "The learner",
        AgreementBy.LocalAuthority => "Local authority as corporate parent",
        _ => throw new ArgumentOutOfRangeException(nameof(by)),
    };

    public static string Label(this AgreementHow how) => how switch
    {
        AgreementHow.OnPaper => "Signed on paper",
        AgreementHow.AtTheDesk => "At the desk",
        AgreementHow.SentBack => "Sent back electronically",
        _ => throw new ArgumentOutOfRangeException(nameof(how)),
    };

    public static string Label(this AgreementStanding standing) => standing switch
    {
        AgreementStanding.InForce => "Version in force",
        AgreementStanding.Earlier => "Earlier version, ask again",
        AgreementStanding.Renewed => "Given anew since",
        AgreementStanding.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
