using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SettingDevices;

/// <summary>
/// A device that the setting owns: what it is, who has it, where it is, and who had it at any instant before (C119–C129).
/// </summary>
public sealed partial class SettingDevice : Aggregate
{
    private readonly List<CustodySpell> custody = [];
    private readonly List<OffSiteTrip> trips = [];
    private readonly List<OutingClearance> clearances = [];
    private readonly List<ImageCheck> imageChecks = [];

    private SettingDevice()
    {
    }

    /// <summary>Such as SD-2026-0001, numbered per setting.</summary>
    public string Reference { get; private init; } = "";

    public string Name { get; private set; } = "";

    public SettingDeviceKind Kind { get; private set; }

    public string SerialNumber { get; private set; } = "";

    /// <summary>Name and serial number in capitals, for searching alike on every database.</summary>
    public string SearchText { get; private set; } = "";

    public string? SimNumber { get; private set; }

    public bool HasCamera { get; private set; }

    public bool IsEmergencyPhone { get; private set; }

    public AllowedUsers AllowedUsers { get; private set; }

    public int? ImageCheckEveryDays { get; private set; }

    /// <summary>The London day by which somebody looks that no picture stayed on it.</summary>
    public DateOnly? NextImageCheckOn { get; private set; }

    public SettingDeviceState State { get; private set; }

    public Guid? HolderId { get; private set; }

    public string Place { get; private set; } = "";

    public DateOnly? PinSeenOn { get; private set; }

    public DateOnly? EncryptionSeenOn { get; private set; }

    public DateOnly? ChildRestrictionsSeenOn { get; private set; }

    public DateTimeOffset? LastClearedAt { get; private set; }

    /// <summary>The report about its loss, for those who may know of it.</summary>
    public Guid? LossReportId { get; private set; }

    public IReadOnlyList<CustodySpell> Custody => custody;

    public IReadOnlyList<OffSiteTrip> Trips => trips;

    public IReadOnlyList<OutingClearance> Clearances => clearances;

    public IReadOnlyList<ImageCheck> ImageChecks => imageChecks;

    public static SettingDevice Register(
        Guid id, Guid settingId, string reference, DeviceParticulars particulars, string store, Guid spellId, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(particulars);
        ArgumentNullException.ThrowIfNull(by);
        var device = new SettingDevice { Id = id, SettingId = settingId, Reference = reference };
        device.Take(particulars.Checked(), now);
        device.Pass(spellId, null, store, offSite: false, by, now);
        device.Raise(new SettingDeviceRegistered(reference, device.Name, device.Kind, device.SerialNumber), by, now);
        return device;
    }

    public void Describe(DeviceParticulars particulars, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(particulars);
        RequireKept();
        reason = ReasonMissing.Require(reason);
        Take(particulars.Checked(), now);
        Raise(new SettingDeviceDescribed(Reference, Name), by, now, reason);
    }

    /// <summary>Somebody has the device in hand and sees that it is protected.</summary>
    public void SeeProtection(Protection protection, DateOnly seenOn, Actor by, DateTimeOffset now)
    {
        RequireKept();
        if (seenOn > London.Date(now))
            throw new RuleBrokenException(new SeenInTheFuture());

        switch (protection)
        {
            case Protection.Pin:
                PinSeenOn = seenOn;
                break;
            case Protection.Encryption:
                EncryptionSeenOn = seenOn;
                break;
            case Protection.ChildRestrictions:
                ChildRestrictionsSeenOn = seenOn;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(protection));
        }

        Raise(new ProtectionSeen(Reference, protection, seenOn), by, now);
    }

    public void RecordImageCheck(Guid checkId, int found, string? note, Actor by, DateTimeOffset now)
    {
        RequireKept();
        if (!HasCamera)
            throw new RuleBrokenException(new NoCamera());
        if (found < 0)
            throw new RuleBrokenException(new FoundTooFew());
        if (found > 0 && string.IsNullOrWhiteSpace(note))
            throw new RuleBrokenException(new FoundNoteMissing());

        imageChecks.Add(new ImageCheck(checkId, by.PersonId, now, found, Trimmed(note), NextImageCheckOn));
        NextImageCheckOn = London.Date(now).AddDays(ImageCheckEveryDays ?? 0);
        Raise(new ImagesChecked(Reference, found, NextImageCheckOn.Value), by, now);
    }

    /// <summary>Given away, sold or destroyed, with its data wiped.</summary>
    public void Retire(Guid spellId, string reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        RequireKept();
        if (State != SettingDeviceState.InStore)
            throw new RuleBrokenException(new BringItBackFirst());

        Pass(spellId, null, "Given up", offSite: false, by, now);
        State = SettingDeviceState.Retired;
        NextImageCheckOn = null;
        Raise(new SettingDeviceRetired(Reference), by, now, reason);
    }

    private void Take(DeviceParticulars what, DateTimeOffset now)
    {
        Name = what.Name;
        Kind = what.Kind;
        SerialNumber = what.SerialNumber;
        SearchText = $"{what.Name} {what.SerialNumber} {what.SimNumber}".ToUpperInvariant();
        SimNumber = what.SimNumber;
        HasCamera = what.HasCamera;
        IsEmergencyPhone = what.IsEmergencyPhone;
        AllowedUsers = what.AllowedUsers;
        if (ImageCheckEveryDays != what.ImageCheckEveryDays)
            NextImageCheckOn = what.ImageCheckEveryDays is { } days ? London.Date(now).AddDays(days) : null;
        ImageCheckEveryDays = what.ImageCheckEveryDays;
    }

    /// <summary>Ends the spell that lasts and begins the next at the same instant.</summary>
    private void Pass(Guid spellId, Guid? holderId, string place, bool offSite, Actor by, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(place))
            throw new RuleBrokenException(new PlaceMissing());

        foreach (var spell in custody)
            spell.End(now);
        custody.Add(new CustodySpell(spellId, holderId, place.Trim(), offSite, now, by.PersonId));
        HolderId = holderId;
        Place = place.Trim();
        State = offSite ? SettingDeviceState.OffSite : holderId is null ? SettingDeviceState.InStore : SettingDeviceState.Issued;
    }

    private void RequireKept()
    {
        if (State == SettingDeviceState.Retired)
            throw new RuleBrokenException(new NoLongerKept());
        if (State == SettingDeviceState.Lost)
            throw new RuleBrokenException(new IsMissing());
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
