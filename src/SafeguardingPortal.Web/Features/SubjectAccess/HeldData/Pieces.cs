using SafeguardingPortal.Domain.SubjectAccess;

namespace SafeguardingPortal.Web.Features.SubjectAccess.HeldData;

/// <summary>Pieces of typed text, with third parties hidden in each that nobody has decided to show.</summary>
internal sealed class Pieces(AccessRequest request, IReadOnlyCollection<string> otherNames, IReadOnlyCollection<string> children, string ownName)
{
    private readonly HashSet<string> shown = [.. request.Shown.Select(one => one.Piece)];

    public string OwnName => ownName;

    /// <summary>No piece where there is no text.</summary>
    public IReadOnlyList<HeldPiece> Of(Guid record, string part, string label, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var key = $"{record:N}.{part}";
        var hidden = Redaction.Hide(text, otherNames, ownName, children);
        var hides = hidden != text;
        var isShown = hides && shown.Contains(key);
        return [new HeldPiece(hides ? key : "", label, isShown ? text : hidden, hides, isShown)];
    }

    /// <summary>Words that are a third party from end to end: who reported, who noticed, who was spoken to.</summary>
    public IReadOnlyList<HeldPiece> WhollyOf(Guid record, string part, string label, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        if (string.Equals(text, ownName, StringComparison.OrdinalIgnoreCase))
            return [new HeldPiece("", label, text, false, false)];
        var key = $"{record:N}.{part}";
        var isShown = shown.Contains(key);
        return [new HeldPiece(key, label, isShown ? text : Redaction.Mark, true, isShown)];
    }
}
