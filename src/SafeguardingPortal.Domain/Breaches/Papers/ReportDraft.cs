using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.Papers;

/// <summary>
/// A report that its writer has begun and not sent: theirs alone, sealed, and gone once it is sent or after some days. It is no record of
/// anything, so it raises no event.
/// </summary>
public sealed class ReportDraft : IBelongToSetting
{
    /// <summary>After this a draft is thrown away: what was not sent was not reported.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    public required Guid SettingId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>The identifier that the report will have, so that sending it twice makes one report.</summary>
    public required Guid ReportId { get; set; }

    public required string Sealed { get; set; }

    public required DateTimeOffset SavedAt { get; set; }
}

/// <summary>The content of a file, sealed; it shares the identifier of its attachment.</summary>
public sealed class AttachmentContent : IBelongToSetting
{
    public required Guid Id { get; init; }

    public required Guid SettingId { get; init; }

    public required byte[] Sealed { get; init; }
}
