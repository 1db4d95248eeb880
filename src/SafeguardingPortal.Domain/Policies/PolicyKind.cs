namespace SafeguardingPortal.Domain.Policies;

/// <summary>An acceptable use policy is signed by the people it speaks to; any other policy is read (C059, C060).</summary>
public enum PolicyKind
{
    Policy,
    AcceptableUse,
}

public enum PolicyStatus
{
    /// <summary>Being written; nothing is in force yet.</summary>
    Draft,
    InForce,
    Withdrawn,
}

public enum PolicyVersionState
{
    Draft,

    /// <summary>Others are asked about the draft, which may still change.</summary>
    InConsultation,

    /// <summary>The text is fixed and waits for whoever approves it.</summary>
    AwaitingApproval,

    /// <summary>Approved, and not published yet.</summary>
    Approved,

    /// <summary>The text in force.</summary>
    Published,

    /// <summary>Replaced by a later version.</summary>
    Superseded,

    /// <summary>Taken out of use without a successor, or a draft given up.</summary>
    Withdrawn,
}

public static class PolicyLabels
{
    public static string Label(this PolicyKind kind) => kind switch
    {
        PolicyKind.Policy => "Policy",
        PolicyKind.AcceptableUse => "Acceptable use policy",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Label(this PolicyStatus status) => status switch
    {
        PolicyStatus.Draft => "Draft",
        PolicyStatus.InForce => "In force",
        PolicyStatus.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Label(this PolicyVersionState state) => state switch
    {
        PolicyVersionState.Draft => "Draft",
        PolicyVersionState.InConsultation => "In consultation",
        PolicyVersionState.AwaitingApproval => "Awaiting approval",
        PolicyVersionState.Approved => "Approved",
        PolicyVersionState.Published => "In force",
        PolicyVersionState.Superseded => "Replaced",
        PolicyVersionState.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
