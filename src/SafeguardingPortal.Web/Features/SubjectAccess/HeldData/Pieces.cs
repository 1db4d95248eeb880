using SafeguardingPortal.Domain.SubjectAccess;

namespace SafeguardingPortal.Web.Features.SubjectAccess.HeldData;

/// <summary>Pieces of typed text, with third parties hidden in each that nobody has decided to show, and with what was decided about it.</summary>
internal sealed class Pieces(AccessRequest request, IReadOnlyCollection<string> otherNames, IReadOnlyCollection<string> children, string ownName)
{
    private readonly HashSet<string> shown = [.. request.Shown.Select(one => one.Piece)];
    private readonly Dictionary<string, DecidedPiece> decided = request.Decided.ToDictionary(one => one.Piece);

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
        return [Piece(key, label, isShown ? text : hidden, hides, isShown)];
    }

    /// <summary>Words that are a third party from end to end: who reported, who noticed, who was spoken to.</summary>
    public IReadOnlyList<HeldPiece> WhollyOf(Guid record, string part, string label, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var key = $"{record:N}.{part}";
        if (string.Equals(text, ownName, StringComparison.OrdinalIgnoreCase))
            return [Piece(key, label, text, hides: false, isShown: false)];
        var isShown = shown.Contains(key);
        return [Piece(key, label, isShown ? text : Redaction.Mark, hides: true, isShown)];
    }

    private HeldPiece Piece(string key, string label, string text, bool hides, bool isShown)
    {
        if (!decided.TryGetValue(key, out var decision))
            return new(key, label, text, hides, isShown, PieceStanding.Given, null);
        return decision.Exemption is null
            ? new(key, label, text, hides, isShown, PieceStanding.GivenByDecision, decision.Reason)
            : new(key, label, text, hides, isShown, PieceStanding.HeldBack, $"{Exemption.Find(decision.Exemption)?.Name}: {decision.Reason}");
    }
}
