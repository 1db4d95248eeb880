using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Notices;

/// <summary>Several copies of the leaflet were laid out or handed round: which version, when, how many, where, by whom (C118).</summary>
public sealed class LeafletPile : Aggregate
{
    /// <summary>More than this is a slip of the finger.</summary>
    public const int MostCopies = 5000;

    private LeafletPile()
    {
    }

    public Guid LeafletId { get; private init; }

    public DateOnly On { get; private init; }

    public int Copies { get; private init; }

    /// <summary>Where they lie, or whom they went to.</summary>
    public string Where { get; private init; } = "";

    public string By { get; private init; } = "";

    public static LeafletPile Record(
        Guid id, Leaflet leaflet, DateOnly on, int copies, string? where, Actor by, DateTimeOffset now, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        ArgumentNullException.ThrowIfNull(by);
        if (on > today)
            throw new RuleBrokenException(new PileInTheFuture());
        if (on < leaflet.IssuedOn)
            throw new RuleBrokenException(new PileBeforeLeaflet(leaflet.Number));
        if (copies is < 1 or > MostCopies)
            throw new RuleBrokenException(new CopiesWrong(MostCopies));
        if (string.IsNullOrWhiteSpace(where))
            throw new RuleBrokenException(new PileWhereMissing());

        var pile = new LeafletPile
        {
            Id = id,
            SettingId = leaflet.SettingId,
            LeafletId = leaflet.Id,
            On = on,
            Copies = copies,
            Where = where.Trim(),
            By = by.Name,
        };
        pile.Raise(new LeafletsHandedOut(leaflet.Number, on, copies, pile.Where), by, now);
        return pile;
    }
}
