using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Data.SignOffs;

/// <summary>
/// The portal put this part of this version's text before this person. Written when the page is sent, and what a signature rests on.
/// Two windows may write the same twice; that does no harm.
/// </summary>
public sealed class SectionShown : IBelongToSetting
{
    public required Guid Id { get; init; }

    public required Guid SettingId { get; init; }

    public required Guid PersonId { get; init; }

    public required Guid VersionId { get; init; }

    /// <summary>Counted from 0: see <see cref="ReadingSteps"/>.</summary>
    public required int Section { get; init; }

    public required Presentation How { get; init; }

    public required DateTimeOffset ShownAt { get; init; }
}
