using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>
/// Somebody who handles no cases asks to read one, because those who do cannot be reached. It is taken for any reference, and the asker
/// cannot tell from what follows whether there is such a case: it may be about them.
/// </summary>
public sealed class EmergencyRequest : Aggregate
{
    private EmergencyRequest()
    {
    }

    public string CaseReference { get; private set; } = "";

    /// <summary>The case, where there is one that this person may be shown.</summary>
    public Guid? BreachId { get; private set; }

    public Guid AskedById { get; private set; }

    public string Reason { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    public Guid? ConfirmedById { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <param name="found">The case of this reference, or null. One that is about the asker is left out of the request for good.</param>
    public static EmergencyRequest Ask(Guid id, Guid settingId, string caseReference, Breach? found, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (string.IsNullOrWhiteSpace(caseReference))
            throw new RuleBrokenException(new CaseReferenceMissing());
        var request = new EmergencyRequest
        {
            Id = id,
            SettingId = settingId,
            CaseReference = caseReference.Trim().ToUpperInvariant(),
            BreachId = found is null || found.IsKeptFrom(by.PersonId) ? null : found.Id,
            AskedById = by.PersonId,
            Reason = ReasonMissing.Require(reason),
            AskedAt = now,
        };
        request.Raise(new EmergencyAccessAsked(), by, now, request.Reason);
        return request;
    }

    /// <summary>A second person, signed in as themself, opens the case to the asker for a day.</summary>
    public void Confirm(Breach breach, Guid accessId, Actor asker, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        ArgumentNullException.ThrowIfNull(by);
        if (ConfirmedAt is not null)
            throw new RuleBrokenException(new AnsweredAlready());
        if (by.PersonId == AskedById)
            throw new RuleBrokenException(new SecondPersonNeeded());
        if (now > AskedAt + CaseEmergencyAccess.Lasts)
            throw new RuleBrokenException(new EmergencyIsOver());
        breach.OpenInEmergency(accessId, asker, Reason, by, now);
        (ConfirmedById, ConfirmedAt) = (by.PersonId, now);
        Raise(new EmergencyAccessConfirmed(), by, now);
    }
}

public sealed record EmergencyAccessAsked : DomainEvent
{
    public override string Sentence => "Asked to read a case in an emergency";
}

public sealed record EmergencyAccessConfirmed : DomainEvent
{
    public override string Sentence => "Confirmed that a case is read in an emergency";
}

public sealed record CaseReferenceMissing() : Refusal("Give the reference of the case, such as BR-2026-0007.", "CaseReference");

public sealed record EmergencyIsOver() : Refusal("This was asked more than a day ago. Ask anew if it still holds.");
