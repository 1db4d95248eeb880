using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SubjectAccess;

/// <summary>
/// Somebody asked what is held about them. The answer is compiled from the records each time it is looked at; what is kept here is that it was
/// asked, and which pieces somebody decided to show with third parties in them, and why.
/// </summary>
public sealed class AccessRequest : Aggregate
{
    private readonly List<ShownPiece> shown = [];

    private AccessRequest()
    {
    }

    /// <summary>SA-2026-0001.</summary>
    public string Reference { get; private set; } = "";

    public Guid PersonId { get; private set; }

    /// <summary>London date.</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>One month from then, by the calendar (UK GDPR, article 12).</summary>
    public DateOnly DueOn { get; private set; }

    public string OpenedBy { get; private set; } = "";

    public IReadOnlyList<ShownPiece> Shown => shown;

    public static AccessRequest Open(
        Guid id, Guid settingId, string reference, Guid personId, DateOnly receivedOn, string identity, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (personId == by.PersonId)
            throw new RuleBrokenException(new SomebodyElseAnswers());
        if (receivedOn > London.Date(now))
            throw new RuleBrokenException(new ReceivedInTheFuture());
        identity = ReasonMissing.Require(identity, "Identity");

        var request = new AccessRequest
        {
            Id = id,
            SettingId = settingId,
            Reference = reference,
            PersonId = personId,
            ReceivedOn = receivedOn,
            DueOn = receivedOn.AddMonths(1),
            OpenedBy = by.Name,
        };
        request.Raise(new AccessRequestOpened(reference, request.DueOn), by, now, identity);
        return request;
    }

    /// <summary>Shows one piece with the third parties that stand in it.</summary>
    /// <param name="piece">Which: the record's id and the part of it.</param>
    public void Show(Guid entryId, string piece, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.PersonId == PersonId)
            throw new RuleBrokenException(new SomebodyElseAnswers());
        if (shown.Any(one => one.Piece == piece))
            throw new RuleBrokenException(new ShownAlready());
        reason = ReasonMissing.Require(reason);

        shown.Add(new ShownPiece(entryId, piece, by.Name, now));
        Raise(new PieceShown(Reference, piece), by, now, reason);
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

public sealed record AccessRequestOpened(string Reference, DateOnly DueOn) : DomainEvent
{
    public override string Sentence => $"Request {Reference} for somebody's own data received";
}

public sealed record PieceShown(string Reference, string Piece) : DomainEvent
{
    public override string Sentence => $"A piece of {Reference} is given with third parties in it";
}

public sealed record SomebodyElseAnswers() : Refusal("Somebody else answers a request of your own.", "PersonId");

public sealed record ReceivedInTheFuture() : Refusal("This day is in the future. Check the date.", "ReceivedOn");

public sealed record ShownAlready() : Refusal("This piece is shown already.");
