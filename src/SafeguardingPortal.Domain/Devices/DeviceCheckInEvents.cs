using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Devices;

/// <param name="Kinds">What was put away, in words that tell colleagues nothing of anyone's health.</param>
/// <param name="Kept">What its owner keeps by a rule or an exception, likewise.</param>
public sealed record DevicesStored(
    Guid PersonId, DateOnly Day, IReadOnlyList<string> Kinds, IReadOnlyList<string> Kept, string Place, int? Slot, StorageChecks Checks) : DomainEvent
{
    public override string Sentence => $"Stored {Words(Kinds)} in {Place}{(Slot is null ? "" : $", slot {Slot}")}"
        + (Kept.Count == 0 ? "" : $", keeps {Words(Kept)}");

    private static string Words(IEnumerable<string> kinds) => string.Join(", ", kinds).ToLowerInvariant();
}

/// <param name="Kept">How many devices the person keeps by a rule or an exception.</param>
public sealed record NoDeviceDeclared(Guid PersonId, DateOnly Day, int Kept) : DomainEvent
{
    public override string Sentence =>
        Kept == 0 ? "Said that no device was brought" : "Said that nothing needed storing, and what they keep";
}

public sealed record AbsenceNoted(Guid PersonId, DateOnly Day) : DomainEvent
{
    public override string Sentence => "Noted as not in on the day";
}

public sealed record DevicesTakenOut(Guid PersonId, TakeOutReason TakenOutFor, Guid? ExceptionId, bool Flagged) : DomainEvent
{
    public override string Sentence => Flagged
        ? $"Took devices out in restricted time without a live exception ({TakenOutFor.Label().ToLowerInvariant()})"
        : $"Took devices out ({TakenOutFor.Label().ToLowerInvariant()})";
}

public sealed record DevicesReturned(Guid PersonId) : DomainEvent
{
    public override string Sentence => "Returned the devices to storage";
}

public sealed record LeftForTheDay(Guid PersonId) : DomainEvent
{
    public override string Sentence => "Took the devices home";
}

public sealed record FlagNoted(Guid PersonId, Guid MovementId) : DomainEvent
{
    public override string Sentence => "A flagged take-out was looked at";
}
