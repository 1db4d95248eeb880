namespace SafeguardingPortal.Web.Features.SubjectAccess.HeldData;

/// <summary>Everything held about a person that the reader may know of.</summary>
public sealed record HeldPage(
    Guid Id, string Reference, string Setting, string Person, DateOnly ReceivedOn, HeldAnswer Answer, string Compiled, IReadOnlyList<HeldSection> Sections)
{
    public HeldPiece? Find(string? key) => Pieces.FirstOrDefault(pair => key is { Length: > 0 } && pair.Piece.Key == key).Piece;

    public IEnumerable<(HeldRecord Record, HeldPiece Piece)> Pieces =>
        Sections.SelectMany(section => section.Records).SelectMany(record => record.Pieces.Select(piece => (record, piece)));
}

/// <summary>By when the answer is due and why then, and whether it has left.</summary>
/// <param name="MayTakeLonger">The first month is not over, and it does not take longer yet.</param>
public sealed record HeldAnswer(
    DateOnly DueOn, string Because, bool Late, DateOnly? ToldLongerOn, bool MayTakeLonger, DateOnly? AnsweredOn, string? How, string? By);

/// <param name="Empty">The sentence that stands there when nothing is held.</param>
public sealed record HeldSection(string Title, IReadOnlyList<HeldRecord> Records, string Empty);

/// <summary>One record with its lines and the pieces of text in it.</summary>
/// <param name="PrivateRequest">The private exception whose reason stands in it: that it was read is on record.</param>
public sealed record HeldRecord(string Title, IReadOnlyList<string> Lines, IReadOnlyList<HeldPiece> Pieces, Guid? PrivateRequest = null)
{
    public HeldRecord(string title, params string[] lines)
        : this(title, lines, [])
    {
    }

    /// <summary>For whoever compiles this, and never printed.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public bool OfOpenCase { get; private init; }

    /// <summary>A record of an open case leaves only with a piece that somebody decided to give: that there is one would be a tip-off.</summary>
    public bool IsPrinted => !OfOpenCase || Pieces.Any(piece => piece.IsPrinted);

    /// <summary>As it is while its case is open: each piece waits for a decision and is held back until then.</summary>
    public HeldRecord While(bool open) => !open ? this : this with
    {
        OfOpenCase = true,
        Pieces = [.. Pieces.Select(piece => piece.Standing is PieceStanding.Given ? piece with { Standing = PieceStanding.Waits } : piece)],
    };
}

/// <summary>Whether a piece is given.</summary>
public enum PieceStanding
{
    Given,

    /// <summary>Of an open case, and nobody has decided: held back until somebody does.</summary>
    Waits,
    HeldBack,

    /// <summary>Somebody decided to give it.</summary>
    GivenByDecision,
}

/// <summary>A piece of text that somebody typed.</summary>
/// <param name="Key">The record's id and the part of it.</param>
/// <param name="Hides">Third parties stand in it and are hidden.</param>
/// <param name="Shown">Somebody decided to give it with them.</param>
/// <param name="Because">Under which exemption it is held back, or why it is given; null where nobody decided.</param>
public sealed record HeldPiece(string Key, string Label, string Text, bool Hides, bool Shown, PieceStanding Standing, string? Because)
{
    public bool IsPrinted => Standing is PieceStanding.Given or PieceStanding.GivenByDecision;
}
