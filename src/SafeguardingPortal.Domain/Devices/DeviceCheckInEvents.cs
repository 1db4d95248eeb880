using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Devices;

public sealed record DevicesStored(
    Guid PersonId, DateOnly Day, IReadOnlyList<DeviceKind> Kinds, string Place, int? Slot, StorageChecks Checks) : DomainEvent
{
    public override string Sentence =>
        $"Stored {string.Join(", ", Kinds.Select(kind => kind.Label().ToLowerInvariant()))} in {Place}{(Slot is null ? "" : $", slot {Slot}")}";
}

public sealed record NoDeviceDeclared(Guid PersonId, DateOnly Day) : DomainEvent
{
    public override string Sentence => "Said that no device was brought";
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
