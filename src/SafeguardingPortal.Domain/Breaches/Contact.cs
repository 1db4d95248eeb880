using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>Somebody outside was told or asked: who rang whom, when, how, with which reference, and what they advised (C225–C227).</summary>
public sealed class Contact
{
    internal Contact(Guid id, ContactMade made)
    {
        Id = id;
        Agency = made.Agency;
        AgencyName = made.AgencyName;
        EntryId = made.EntryId;
        MadeBy = made.MadeBy;
        SpokeTo = made.SpokeTo;
        At = made.At;
        Method = made.Method;
        Told = made.Told;
        Reference = made.Reference;
        NextStep = made.NextStep;
        LateBecause = made.LateBecause;
        // Somebody who was spoken to has received it; anything sent or left on a machine waits for the other side to say so.
        AcknowledgedAt = made.Method is ContactMethod.Phone or ContactMethod.InPerson ? made.At : null;
    }

    private Contact()
    {
    }

    public Guid Id { get; private init; }

    public Agency Agency { get; private init; }

    /// <summary>Which agency, where the list does not name it.</summary>
    public string? AgencyName { get; private init; }

    /// <summary>The desk of the register, where one was chosen.</summary>
    public Guid? EntryId { get; private init; }

    public string MadeBy { get; private init; } = "";

    /// <summary>The person reached or the desk written to.</summary>
    public string SpokeTo { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    public ContactMethod Method { get; private init; }

    /// <summary>What was told or asked.</summary>
    public string Told { get; private init; } = "";

    public string? Reference { get; private set; }

    /// <summary>Why they gave none; null where there is one, and while nobody has asked them.</summary>
    public string? NoReferenceBecause { get; private set; }

    /// <summary>What was agreed to happen next, and who does it.</summary>
    public string? NextStep { get; private init; }

    /// <summary>Why so late, where their time limit had run out (article 33(1) of the UK GDPR asks it of the ICO's); null where it had not.</summary>
    public string? LateBecause { get; private init; }

    /// <summary>What was advised, word for word; what came later stands below what came first.</summary>
    public string? Advice { get; private set; }

    /// <summary>Who advised last.</summary>
    public string? AdvisedBy { get; private set; }

    /// <summary>Who of the setting wrote it down.</summary>
    public string? AdviceRecordedBy { get; private set; }

    public DateTimeOffset? AdvisedAt { get; private set; }

    /// <summary>A referral without an acknowledgement counts as not sent.</summary>
    public DateTimeOffset? AcknowledgedAt { get; private set; }

    /// <summary>When they were told; null while nobody knows that they were. Whoever was rung in vain is told when they ring back, and not before.</summary>
    public DateTimeOffset? ToldAt => AcknowledgedAt is null ? null : Method is ContactMethod.LeftMessage ? AcknowledgedAt : At;

    /// <summary>Rung in vain, and they have not rung back.</summary>
    public bool WaitsForRingBack => Method is ContactMethod.LeftMessage && AcknowledgedAt is null;

    public bool Meets(Duty duty) => duty switch
    {
        Duty.Police => Agency is Agency.Police999 or Agency.Police101,
        Duty.Lado => Agency is Agency.Lado,
        Duty.Ofsted => Agency is Agency.Ofsted,
        Duty.Ico => Agency is Agency.Ico,
        Duty.SocialCare => Agency is Agency.ChildrensSocialCare,
        Duty.Dbs => Agency is Agency.Dbs,
        Duty.Tra => Agency is Agency.Tra,
        Duty.MandatoryReport => Agency is Agency.Police999 or Agency.Police101 or Agency.ChildrensSocialCare,
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };

    internal void Advise(string advice, string by, string recordedBy, DateTimeOffset at)
    {
        (AdvisedBy, AdviceRecordedBy) = (by, recordedBy);
        Advice = Advice is null ? advice : $"{Advice}\n\n{advice}";
        AdvisedAt = at;
        // Whoever advises has received it.
        AcknowledgedAt ??= at;
    }

    internal void Acknowledge(string? reference, DateTimeOffset at)
    {
        AcknowledgedAt = at;
        Reference = reference ?? Reference;
    }

    internal void Refer(string? reference, string? noneBecause) => (Reference, NoReferenceBecause) = (reference ?? Reference, noneBecause);
}

/// <summary>A contact as a form gives it.</summary>
public sealed record ContactMade(
    Agency Agency,
    string? AgencyName,
    string MadeBy,
    string SpokeTo,
    DateTimeOffset At,
    ContactMethod Method,
    string Told,
    string? Reference = null,
    string? NextStep = null,
    Guid? EntryId = null,
    string? LateBecause = null)
{
    /// <summary>With one desk of the register: its kind and its name as they stand today.</summary>
    /// <exception cref="RuleBrokenException">Another kind of agency was named beside it.</exception>
    public static ContactMade With(AgencyEntry entry, Agency? named, ContactMade made)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (named is { } other && other != entry.Agency)
            throw new RuleBrokenException(new RegisterSaysOtherwise(entry.Name, entry.Agency));
        return made with { Agency = entry.Agency, AgencyName = entry.Name, EntryId = entry.Id };
    }
}
