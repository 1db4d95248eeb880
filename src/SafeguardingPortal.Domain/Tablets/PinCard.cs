using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tablets;

/// <summary>
/// What a person shows at a shared tablet: a card with a code to scan, which says who they are, and a PIN, which proves it. Everyone may have
/// one, with or without an e-mail address. The portal keeps hashes only. The start PIN printed for a person is replaced by one that only they
/// know before the first use, so that nobody who hands out cards can act as another.
/// </summary>
public sealed class PinCard : Aggregate
{
    /// <summary>Digits of a PIN.</summary>
    public const int Digits = 6;

    private const int TriesBeforePause = 5;
    private const int TriesInAll = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    private PinCard()
    {
    }

    public Guid PersonId { get; private init; }

    public string PinHash { get; private set; } = "";

    /// <summary>SHA-256 of the code on the card.</summary>
    public string TokenHash { get; private set; } = "";

    public DateTimeOffset IssuedAt { get; private set; }

    /// <summary>The PIN is still the printed one.</summary>
    public bool MustChoosePin { get; private set; }

    /// <summary>Wrong PINs in a row.</summary>
    public int WrongTries { get; private set; }

    public DateTimeOffset? PausedUntil { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool IsLocked => WrongTries >= TriesInAll;

    public static PinCard Issue(
        Guid id, Guid settingId, Guid personId, string personName, string pinHash, string tokenHash, Actor by, DateTimeOffset now)
    {
        var card = new PinCard { Id = id, SettingId = settingId, PersonId = personId };
        card.Fill(pinHash, tokenHash, now);
        card.Raise(new PinCardIssued(personName), by, now);
        return card;
    }

    /// <summary>A new card and a new start PIN: for a lost card, a forgotten or a locked PIN. The old card stops working.</summary>
    public void Reset(string personName, string pinHash, string tokenHash, string? reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        Fill(pinHash, tokenHash, now);
        Raise(new PinCardReset(personName), by, now, reason);
    }

    public void Withdraw(string personName, string? reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        if (WithdrawnAt is not null)
            throw new RuleBrokenException(new PinCardWithdrawnAlready());

        WithdrawnAt = now;
        Raise(new PinCardWithdrawn(personName), by, now, reason);
    }

    /// <summary>Asked before a PIN is compared at all.</summary>
    /// <exception cref="RuleBrokenException">The card was withdrawn, or too many wrong PINs were typed.</exception>
    public void RefuseIfClosed(DateTimeOffset now)
    {
        if (WithdrawnAt is not null)
            throw new RuleBrokenException(new PinCardNotInUse());
        if (IsLocked)
            throw new RuleBrokenException(new PinCardLocked());
        if (PausedUntil is { } until && now < until)
            throw new RuleBrokenException(new PinPaused());
    }

    /// <summary>A wrong PIN counts. After five in a row the card pauses for a quarter of an hour, after ten it waits for a reset.</summary>
    public void NoteWrongPin(string personName, string tablet, Actor by, DateTimeOffset now)
    {
        WrongTries++;
        if (WrongTries >= TriesBeforePause)
            PausedUntil = now + Pause;
        Raise(new WrongPinTyped(personName, tablet, WrongTries), by, now);
    }

    /// <summary>The person is at the tablet, for one task.</summary>
    public void NoteUse(Actor by, string tablet, Identification how, DateTimeOffset now)
    {
        RefuseIfClosed(now);
        if (how != Identification.Card)
        {
            WrongTries = 0;
            PausedUntil = null;
        }

        Raise(new PersonAtTablet(by.Name, tablet, how), by, now);
    }

    /// <summary>The person replaces the printed PIN by one that nobody else has seen.</summary>
    /// <param name="isOldPin">The new PIN is the one it replaces.</param>
    public void ChoosePin(string? pin, string pinHash, bool isOldPin, Actor by, DateTimeOffset now)
    {
        if (by.PersonId != PersonId)
            throw new RuleBrokenException(new PinOfAnother());
        if (!IsWellFormed(pin))
            throw new RuleBrokenException(new PinMalformed());
        if (IsEasy(pin!))
            throw new RuleBrokenException(new PinTooEasy());
        if (isOldPin)
            throw new RuleBrokenException(new PinNotNew());

        PinHash = pinHash;
        MustChoosePin = false;
        Raise(new PinChosen(by.Name), by, now);
    }

    public static bool IsWellFormed(string? pin) => pin is { Length: Digits } && pin.All(char.IsAsciiDigit);

    /// <summary>One digit only, or a run such as 123456 or 654321.</summary>
    private static bool IsEasy(string pin)
    {
        var steps = pin.Zip(pin.Skip(1), (one, next) => next - one).Distinct().ToList();
        return steps.Count == 1 && steps[0] is >= -1 and <= 1;
    }

    private void Fill(string pinHash, string tokenHash, DateTimeOffset now)
    {
        PinHash = pinHash;
        TokenHash = tokenHash;
        IssuedAt = now;
        MustChoosePin = true;
        WrongTries = 0;
        PausedUntil = null;
        WithdrawnAt = null;
    }
}

/// <summary>How a person made themself known at a tablet.</summary>
public enum Identification
{
    /// <summary>The card alone: says who it is. Enough for storing a phone, not for a signature.</summary>
    Card,

    /// <summary>The PIN that was printed: the person chooses one of their own before anything else.</summary>
    StartPin,

    /// <summary>The PIN that only this person knows.</summary>
    Pin,
}
