using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.CalendarFeeds;

/// <summary>
/// The secret address under which a person's own calendar programme fetches what the person has to do by when. Only a hash of its secret
/// is kept, so the address is shown once; a new one ends the old.
/// </summary>
public sealed class PersonalCalendar : Aggregate
{
    /// <summary>SHA-256 in hex.</summary>
    public const int HashLength = 64;

    private PersonalCalendar()
    {
    }

    public Guid PersonId { get; private init; }

    /// <summary>Null once the address is ended.</summary>
    public string? SecretHash { get; private set; }

    public DateTimeOffset? OpenedAt { get; private set; }

    public static PersonalCalendar Open(Guid id, Guid settingId, string secretHash, Actor by, DateTimeOffset now)
    {
        var calendar = new PersonalCalendar { Id = id, SettingId = settingId, PersonId = by.PersonId };
        calendar.Renew(secretHash, by, now);
        return calendar;
    }

    /// <summary>Gives it a new address; the one before stops working.</summary>
    public void Renew(string secretHash, Actor by, DateTimeOffset now)
    {
        GuardOwn(by);
        SecretHash = secretHash;
        OpenedAt = now;
        Raise(new CalendarAddressMade(PersonId), by, now);
    }

    public void End(Actor by, DateTimeOffset now)
    {
        GuardOwn(by);
        if (SecretHash is null)
            throw new RuleBrokenException(new CalendarAddressEndedAlready());
        SecretHash = null;
        OpenedAt = null;
        Raise(new CalendarAddressEnded(PersonId), by, now);
    }

    private void GuardOwn(Actor by)
    {
        if (by.PersonId != PersonId)
            throw new RuleBrokenException(new NotYourCalendar());
    }
}

public sealed record CalendarAddressMade(Guid PersonId) : DomainEvent
{
    public override string Sentence => "A calendar address was made";
}

public sealed record CalendarAddressEnded(Guid PersonId) : DomainEvent
{
    public override string Sentence => "A calendar address was ended";
}

public sealed record CalendarAddressEndedAlready() : Refusal("There is no calendar address to end.");

public sealed record NotYourCalendar() : Refusal("Only the person whose calendar it is can change its address.");
