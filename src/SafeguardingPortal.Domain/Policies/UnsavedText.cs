using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies;

/// <summary>
/// What one person has typed into one section of a draft and not saved yet, kept so that a closed tablet loses nothing. It is nobody
/// else's business, changes no text, and goes once the person saves or throws it away.
/// </summary>
public sealed class UnsavedText : IBelongToSetting
{
    public UnsavedText(Guid id, Guid settingId, Guid sectionId, Guid personId)
    {
        Id = id;
        SettingId = settingId;
        SectionId = sectionId;
        PersonId = personId;
    }

    private UnsavedText()
    {
    }

    public Guid Id { get; private init; }

    public Guid SettingId { get; private init; }

    /// <summary>The section; the version itself for what stands before the first section.</summary>
    public Guid SectionId { get; private init; }

    public Guid PersonId { get; private init; }

    /// <summary>Which edition of the section the person began from.</summary>
    public int Edition { get; private set; }

    public string Text { get; private set; } = "";

    public DateTimeOffset KeptAt { get; private set; }

    public void Keep(string text, int edition, DateTimeOffset now) => (Text, Edition, KeptAt) = (text, edition, now);
}
