namespace SafeguardingPortal.Domain.SettingDevices;

/// <summary>
/// From when to when a device was with one person, or in the store, in one place. The spells of a device follow each other without a
/// gap, so that for any instant one of them says who had it.
/// </summary>
public sealed class CustodySpell
{
    internal CustodySpell(Guid id, Guid? holderId, string place, bool offSite, DateTimeOffset from, Guid recordedById)
    {
        Id = id;
        HolderId = holderId;
        Place = place;
        OffSite = offSite;
        From = from;
        RecordedById = recordedById;
    }

    private CustodySpell()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>Null while it lies in the store.</summary>
    public Guid? HolderId { get; private init; }

    /// <summary>The room, the store, or where it was taken to.</summary>
    public string Place { get; private init; } = "";

    public bool OffSite { get; private init; }

    public DateTimeOffset From { get; private init; }

    /// <summary>The first instant after it; null while it lasts.</summary>
    public DateTimeOffset? Until { get; private set; }

    public Guid RecordedById { get; private init; }

    internal void End(DateTimeOffset at) => Until ??= at;
}
