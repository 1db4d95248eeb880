namespace SafeguardingPortal.Web.Features.SubjectAccess.HeldData;

/// <summary>Everything held about a person that the reader may know of.</summary>
public sealed record HeldPage(
    Guid Id, string Reference, string Setting, string Person, DateOnly ReceivedOn, DateOnly DueOn, string Compiled, IReadOnlyList<HeldSection> Sections);

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
}

/// <summary>A piece of text that somebody typed.</summary>
/// <param name="Key">The record's id and the part of it; empty where nothing is hidden in it.</param>
/// <param name="Hides">Third parties stand in it and are hidden.</param>
/// <param name="Shown">Somebody decided to give it with them.</param>
public sealed record HeldPiece(string Key, string Label, string Text, bool Hides, bool Shown);
