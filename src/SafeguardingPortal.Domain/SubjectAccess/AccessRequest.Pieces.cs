using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SubjectAccess;

// What of the answer is shown with third parties in it, what is held back, and what of an open case is given all the same.
public sealed partial class AccessRequest
{
    private readonly List<ShownPiece> shown = [];
    private readonly List<DecidedPiece> decided = [];

    public IReadOnlyList<ShownPiece> Shown => shown;

    /// <summary>At most one of each piece: the latest decision.</summary>
    public IReadOnlyList<DecidedPiece> Decided => decided;

    /// <summary>Shows one piece with the third parties that stand in it.</summary>
    /// <param name="piece">Which: the record's id and the part of it.</param>
    public void Show(Guid entryId, string piece, string reason, Actor by, DateTimeOffset now)
    {
        GuardUnanswered(by);
        if (shown.Any(one => one.Piece == piece))
            throw new RuleBrokenException(new ShownAlready());
        reason = ReasonMissing.Require(reason);

        shown.Add(new ShownPiece(entryId, piece, by.Name, now));
        Raise(new PieceShown(Reference, piece), by, now, reason);
    }

    /// <summary>Holds one piece back as a whole.</summary>
    /// <param name="exemption">A key of <see cref="Exemption.All"/>.</param>
    public void Withhold(Guid entryId, string piece, string? exemption, string reason, Actor by, DateTimeOffset now)
    {
        GuardUnanswered(by);
        if (Exemption.Find(exemption) is not { } known)
            throw new RuleBrokenException(new ExemptionMissing());
        reason = ReasonMissing.Require(reason);

        Decide(new DecidedPiece(entryId, piece, known.Key, reason, by.Name, now));
        Raise(new PieceWithheld(Reference, piece, known.Name), by, now, reason);
    }

    /// <summary>Gives one piece that was held back, or that is unless somebody decides, as of an open case.</summary>
    public void Give(Guid entryId, string piece, string reason, Actor by, DateTimeOffset now)
    {
        GuardUnanswered(by);
        reason = ReasonMissing.Require(reason);

        Decide(new DecidedPiece(entryId, piece, null, reason, by.Name, now));
        Raise(new PieceGiven(Reference, piece), by, now, reason);
    }

    private void Decide(DecidedPiece decision)
    {
        decided.RemoveAll(one => one.Piece == decision.Piece);
        decided.Add(decision);
    }
}

/// <summary>A piece that is given with the third parties in it.</summary>
public sealed class ShownPiece(Guid id, string piece, string by, DateTimeOffset at)
{
    public Guid Id { get; private init; } = id;

    public string Piece { get; private init; } = piece;

    public string By { get; private init; } = by;

    public DateTimeOffset At { get; private init; } = at;
}

/// <summary>A piece of which somebody decided whether it is given.</summary>
public sealed class DecidedPiece
{
    internal DecidedPiece(Guid id, string piece, string? exemption, string reason, string by, DateTimeOffset at) =>
        (Id, Piece, Exemption, Reason, By, At) = (id, piece, exemption, reason, by, at);

    private DecidedPiece()
    {
    }

    public Guid Id { get; private init; }

    public string Piece { get; private init; } = "";

    /// <summary>The key of the exemption under which it is held back; null where it is given.</summary>
    public string? Exemption { get; private init; }

    public string Reason { get; private init; } = "";

    public string By { get; private init; } = "";

    public DateTimeOffset At { get; private init; }
}
