using SafeguardingPortal.Domain.Notices.Sheets;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Notices;

/// <summary>
/// One version of the leaflet for visitors (C118): its text as it was issued, which never changes. When the setting’s facts change, the
/// next version is issued.
/// </summary>
public sealed class Leaflet : Aggregate
{
    private Leaflet()
    {
    }

    /// <summary>1, 2, 3 in each setting.</summary>
    public int Number { get; private init; }

    public string Text { get; private init; } = "";

    /// <summary>SHA-256 of the text, in hexadecimal.</summary>
    public string Fingerprint { get; private init; } = "";

    /// <summary>The London date on which it was issued.</summary>
    public DateOnly IssuedOn { get; private init; }

    public string IssuedBy { get; private init; } = "";

    public Sheet Sheet => Sheet.Read(Text);

    /// <param name="sheet">As the setting’s facts make it now.</param>
    /// <param name="seen">The fingerprint of the text that was on the page when somebody issued it.</param>
    /// <param name="last">The version before; null for the first.</param>
    public static Leaflet Issue(
        Guid id, Guid settingId, Sheet sheet, string? seen, Leaflet? last, Actor by, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(by);
        if (sheet.Fingerprint != seen)
            throw new RuleBrokenException(new LeafletTextMoved());
        if (sheet.Fingerprint == last?.Fingerprint)
            throw new RuleBrokenException(new LeafletUnchanged(last.Number));

        var leaflet = new Leaflet
        {
            Id = id,
            SettingId = settingId,
            Number = (last?.Number ?? 0) + 1,
            Text = sheet.Text,
            Fingerprint = sheet.Fingerprint,
            IssuedOn = today,
            IssuedBy = by.Name,
        };
        leaflet.Raise(new LeafletIssued(leaflet.Number, leaflet.Fingerprint), by, now);
        return leaflet;
    }
}
