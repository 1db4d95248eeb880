using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Packs;

/// <summary>
/// A finished pack's two forms, kept apart from the pack so that lists never load them. In the database and not on a disk, so that
/// every server of the installation has them and one back-up holds everything.
/// </summary>
public sealed class PackFile : IBelongToSetting
{
    private PackFile()
    {
    }

    public Guid Id { get; private init; }

    public Guid SettingId { get; private init; }

    public Guid PackId { get; private init; }

    /// <summary>The document to read and print from a browser; whole in itself.</summary>
    public byte[] Html { get; private init; } = [];

    /// <summary>Null when no browser could print it on the server.</summary>
    public byte[]? Pdf { get; private init; }

    public static PackFile Of(Guid id, Pack pack, byte[] html, byte[]? pdf)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new PackFile { Id = id, SettingId = pack.SettingId, PackId = pack.Id, Html = html, Pdf = pdf };
    }
}
