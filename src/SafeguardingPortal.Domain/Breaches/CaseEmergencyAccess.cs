namespace SafeguardingPortal.Domain.Breaches;

/// <summary>For how long, and to whom, two people opened a case that neither handles. It can only be read.</summary>
public sealed class CaseEmergencyAccess
{
    /// <summary>Long enough to reach those who should have it.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    internal CaseEmergencyAccess(Guid id, Guid personId, string reason, Guid confirmedById, DateTimeOffset from)
    {
        Id = id;
        PersonId = personId;
        Reason = reason;
        ConfirmedById = confirmedById;
        From = from;
        Until = from + Lasts;
    }

    private CaseEmergencyAccess()
    {
    }

    public Guid Id { get; private init; }

    public Guid PersonId { get; private init; }

    public string Reason { get; private init; } = "";

    public Guid ConfirmedById { get; private init; }

    public DateTimeOffset From { get; private init; }

    public DateTimeOffset Until { get; private init; }
}
