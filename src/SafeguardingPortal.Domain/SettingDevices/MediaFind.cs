using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SettingDevices;

public enum RemovableMedia
{
    UsbStick,
    MemoryCard,
    ExternalDisk,
    Other,
}

/// <summary>Whether there was data of children on it, as far as somebody looked.</summary>
public enum ChildData
{
    None,
    Some,
    NotLookedAt,
}

/// <summary>A USB stick, card or disk was found although none may be used (C130).</summary>
public sealed class MediaFind : Aggregate
{
    private MediaFind()
    {
    }

    public RemovableMedia Media { get; private init; }

    public string Where { get; private init; } = "";

    public DateTimeOffset FoundAt { get; private init; }

    public Guid FoundById { get; private init; }

    public ChildData ChildData { get; private init; }

    public string WhatWasDone { get; private init; } = "";

    public static MediaFind Record(
        Guid id, Guid settingId, RemovableMedia media, string where, DateTimeOffset foundAt, ChildData childData, string whatWasDone,
        Actor by,
        DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (string.IsNullOrWhiteSpace(where))
            throw new RuleBrokenException(new FoundWhereMissing());
        if (string.IsNullOrWhiteSpace(whatWasDone))
            throw new RuleBrokenException(new WhatWasDoneMissing());
        if (foundAt > now)
            throw new RuleBrokenException(new FoundInTheFuture());

        var find = new MediaFind
        {
            Id = id,
            SettingId = settingId,
            Media = media,
            Where = where.Trim(),
            FoundAt = foundAt,
            FoundById = by.PersonId,
            ChildData = childData,
            WhatWasDone = whatWasDone.Trim(),
        };
        find.Raise(new MediaFound(media, childData), by, now);
        return find;
    }
}

public sealed record MediaFound(RemovableMedia Media, ChildData ChildData) : DomainEvent
{
    public override string Sentence => $"Found a {Media.Label().ToLowerInvariant()} that may not be used";
}

public sealed record FoundWhereMissing() : Refusal("Say where it was.", "Where");

public sealed record WhatWasDoneMissing() : Refusal("Say what you did with it.", "WhatWasDone");

public sealed record FoundInTheFuture() : Refusal("Enter when it was found. It cannot be later than now.", "FoundAt");

public static class MediaFindLabels
{
    public static string Label(this RemovableMedia media) => media switch
    {
        RemovableMedia.UsbStick => "USB stick",
        RemovableMedia.MemoryCard => "Memory card",
        RemovableMedia.ExternalDisk => "External disk",
        RemovableMedia.Other => "Storage of another kind",
        _ => throw new ArgumentOutOfRangeException(nameof(media)),
    };

    public static string Label(this ChildData data) => data switch
    {
        ChildData.None => "No data of children on it",
        ChildData.Some => "Data of children on it",
        ChildData.NotLookedAt => "Not looked at",
        _ => throw new ArgumentOutOfRangeException(nameof(data)),
    };
}
