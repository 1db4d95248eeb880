using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Devices;

/// <summary>
/// One person's devices on one London day: what was handed in, where, and every step until the person leaves (C078, C094).
/// A person has one check-in a day; who comes back in the afternoon goes on with it.
/// </summary>
public sealed class DeviceCheckIn : Aggregate
{
    private readonly List<StoredDevice> devices = [];
    private readonly List<DeviceMovement> movements = [];

    private DeviceCheckIn()
    {
    }

    public Guid PersonId { get; private init; }

    /// <summary>The London date.</summary>
    public DateOnly Day { get; private init; }

    public CheckInState State { get; private set; }

    public Guid? SiteId { get; private set; }

    public Guid? StoragePlaceId { get; private set; }

    /// <summary>The numbered slot that is this person's until they leave for the day; null where slots are not numbered.</summary>
    public int? Slot { get; private set; }

    public DateTimeOffset FirstRecordedAt { get; private init; }

    public DateTimeOffset LastMovedAt { get; private set; }

    public bool Locked { get; private set; }

    public bool Silent { get; private set; }

    public bool WirelessOff { get; private set; }

    /// <summary>How many flagged take-outs nobody has looked at yet.</summary>
    public int FlagsToSee { get; private set; }

    /// <summary>How many take-outs of the day were flagged, looked at or not.</summary>
    public int Flags { get; private set; }

    /// <summary>How many devices the person handed in since last coming in.</summary>
    public int DeviceCount { get; private set; }

    /// <summary>How many devices the person keeps by a rule or an exception, since last coming in.</summary>
    public int KeptCount { get; private set; }

    public IReadOnlyList<StoredDevice> Devices => devices;

    public IReadOnlyList<DeviceMovement> Movements => movements;

    /// <summary>Opens the day with devices in storage.</summary>
    public static DeviceCheckIn Store(
        Guid id, Guid settingId, Guid personId, Guid movementId, IReadOnlyCollection<DeclaredDevice> declared, StoragePlace place,
        StorageChecks checks, Actor by, DateTimeOffset now, int? slot = null)
    {
        var checkIn = Open(id, settingId, personId, now);
        checkIn.PutAway(movementId, declared, new StorageSpot(place, slot), checks, by, now);
        return checkIn;
    }

    /// <summary>Opens the day with the declaration that no device was brought, or none but what the person keeps.</summary>
    public static DeviceCheckIn DeclareNone(
        Guid id, Guid settingId, Guid personId, Guid movementId, Actor by, DateTimeOffset now,
        IReadOnlyCollection<DeclaredDevice>? kept = null)
    {
        var checkIn = Open(id, settingId, personId, now);
        checkIn.BringNone(movementId, kept ?? [], by, now);
        return checkIn;
    }

    /// <summary>Closes a gap in the register: the person is not in today. Coming in later is still possible.</summary>
    public static DeviceCheckIn NoteAbsence(
        Guid id, Guid settingId, Guid personId, Guid movementId, string reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        var checkIn = Open(id, settingId, personId, now);
        checkIn.Move(
            new DeviceMovement(movementId, MovementKind.Absent, now, by.PersonId) { Note = reason }, CheckInState.Absent);
        checkIn.Raise(new AbsenceNoted(personId, checkIn.Day), by, now, reason);
        return checkIn;
    }

    /// <summary>Stores more: another device, one found after all, or everything again after coming back.</summary>
    public void StoreMore(
        Guid movementId, IReadOnlyCollection<DeclaredDevice> declared, StoragePlace place, StorageChecks checks, Actor by,
        DateTimeOffset now, int? slot = null)
    {
        RequireToday(now);
        if (State == CheckInState.Out)
            throw new RuleBrokenException(new DevicesAreOut());

        PutAway(movementId, declared, new StorageSpot(place, slot), checks, by, now);
    }

    /// <summary>Someone noted as absent came in after all, without a device.</summary>
    public void ComeInWithNone(Guid movementId, Actor by, DateTimeOffset now, IReadOnlyCollection<DeclaredDevice>? kept = null)
    {
        RequireToday(now);
        if (State != CheckInState.Absent)
            throw new RuleBrokenException(new OnRecordAlready());

        BringNone(movementId, kept ?? [], by, now);
    }

    /// <param name="liveExceptionId">The person's exception that is live now, where there is one.</param>
    public void TakeOut(
        Guid movementId, TakeOutReason reason, string? note, Guid? liveExceptionId, RestrictedTimes times, Actor by, DateTimeOffset now)
    {
        RequireToday(now);
        if (State != CheckInState.Stored)
            throw new RuleBrokenException(new NothingStored());
        if (reason == TakeOutReason.Exception && liveExceptionId is null)
            throw new RuleBrokenException(new ExceptionNotLive());
        if (reason == TakeOutReason.Emergency && string.IsNullOrWhiteSpace(note))
            throw new RuleBrokenException(new EmergencyNoteMissing());

        var flagged = TakeOutFlag.IsRaised(times, reason, liveExceptionId is not null, now);
        var movement = new DeviceMovement(movementId, MovementKind.TakenOut, now, by.PersonId)
        {
            Reason = reason,
            ExceptionId = liveExceptionId,
            Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
            Flagged = flagged,
        };
        if (flagged)
        {
            Flags++;
            FlagsToSee++;
        }

        Move(movement, CheckInState.Out);
        Raise(new DevicesTakenOut(PersonId, reason, liveExceptionId, flagged), by, now, reason.Label());
    }

    public void Return(Guid movementId, Actor by, DateTimeOffset now)
    {
        RequireToday(now);
        if (State != CheckInState.Out)
            throw new RuleBrokenException(new NothingOut());

        Move(new DeviceMovement(movementId, MovementKind.Returned, now, by.PersonId), CheckInState.Stored);
        Raise(new DevicesReturned(PersonId), by, now);
    }

    /// <summary>The devices go home with their owner. Going home is no use of a device, so it is never flagged.</summary>
    public void Leave(Guid movementId, Actor by, DateTimeOffset now)
    {
        RequireToday(now);
        if (State == CheckInState.Left)
            throw new RuleBrokenException(new LeftAlready());
        if (State is not (CheckInState.Stored or CheckInState.Out))
            throw new RuleBrokenException(new NothingStored());

        foreach (var device in devices)
            device.TakeHome(now);
        Slot = null;
        Move(new DeviceMovement(movementId, MovementKind.Left, now, by.PersonId), CheckInState.Left);
        Raise(new LeftForTheDay(PersonId), by, now);
    }

    /// <summary>Someone other than the owner looked at a flagged take-out and says what it was.</summary>
    public void NoteFlag(Guid movementId, string note, Actor by, DateTimeOffset now)
    {
        note = ReasonMissing.Require(note, "Note");
        if (by.PersonId == PersonId)
            throw new RuleBrokenException(new OwnFlag());
        var movement = movements.FirstOrDefault(step => step.Id == movementId && step is { Flagged: true, SeenAt: null })
            ?? throw new RuleBrokenException(new NotAFlag());

        movement.MarkSeen(by.PersonId, now, note);
        FlagsToSee--;
        Raise(new FlagNoted(PersonId, movementId), by, now, note);
    }

    /// <summary>Whether this step is on record already: a form that was sent twice changes nothing the second time.</summary>
    public bool Has(Guid movementId) => movements.Any(step => step.Id == movementId);

    private static DeviceCheckIn Open(Guid id, Guid settingId, Guid personId, DateTimeOffset now) => new()
    {
        Id = id,
        SettingId = settingId,
        PersonId = personId,
        Day = London.Date(now),
        FirstRecordedAt = now,
        LastMovedAt = now,
    };

    private void BringNone(Guid movementId, IReadOnlyCollection<DeclaredDevice> kept, Actor by, DateTimeOffset now)
    {
        Take([.. kept.Where(device => device.Kept)]);
        Move(new DeviceMovement(movementId, MovementKind.NoneBrought, now, by.PersonId), CheckInState.NoneBrought);
        Raise(new NoDeviceDeclared(PersonId, Day, KeptCount), by, now);
    }

    private void Take(IReadOnlyCollection<DeclaredDevice> declared)
    {
        devices.AddRange(declared.Select(device => new StoredDevice(device)));
        DeviceCount = devices.Count(device => device is { TakenHomeAt: null, Kept: false });
        KeptCount = devices.Count(device => device is { TakenHomeAt: null, Kept: true });
    }

    private void PutAway(
        Guid movementId, IReadOnlyCollection<DeclaredDevice> declared, StorageSpot spot, StorageChecks checks, Actor by,
        DateTimeOffset now)
    {
        var (place, slot) = spot;
        if (declared.All(device => device.Kept))
            throw new RuleBrokenException(new NoDeviceChosen());
        if (!place.InUse)
            throw new RuleBrokenException(new StoragePlaceClosedNow());
        if (place.Numbered && slot is null)
            throw new RuleBrokenException(new SlotMissing());

        Take(declared);
        StoragePlaceId = place.Id;
        SiteId = place.SiteId;
        Slot = place.Numbered ? slot : null;
        (Locked, Silent, WirelessOff) = (checks.Locked, checks.Silent, checks.WirelessOff);
        Move(
            new DeviceMovement(movementId, MovementKind.Stored, now, by.PersonId) { Slot = Slot, WitnessId = checks.WitnessId },
            CheckInState.Stored);
        Raise(new DevicesStored(PersonId, Day, Names(declared, false), Names(declared, true), place.Name, Slot, checks), by, now);
    }

    private void Move(DeviceMovement movement, CheckInState state)
    {
        movements.Add(movement);
        State = state;
        LastMovedAt = movement.At;
    }

    private void RequireToday(DateTimeOffset now)
    {
        if (Day != London.Date(now))
            throw new RuleBrokenException(new CheckInOfAnotherDay());
    }

    // The trail has more readers than the owner: what a medical device is, it does not tell.
    private static List<string> Names(IEnumerable<DeclaredDevice> declared, bool kept) =>
        [.. declared.Where(device => device.Kept == kept).Select(device => device.Kind.PublicLabel())];
}
