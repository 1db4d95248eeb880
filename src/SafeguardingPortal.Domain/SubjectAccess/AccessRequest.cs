using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SubjectAccess;

/// <summary>
/// Somebody asked what is held about them. The answer is compiled from the records each time it is looked at; what is kept here is that it was
/// asked, by when it is answered and when it was, which pieces somebody decided to show with third parties in them, and which to give or to hold
/// back, and why.
/// </summary>
public sealed partial class AccessRequest : Aggregate
{
    private AccessRequest()
    {
    }

    /// <summary>SA-2026-0001.</summary>
    public string Reference { get; private set; } = "";

    public Guid PersonId { get; private set; }

    /// <summary>London date.</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>The last day of the first month or months, within which the person is told if it takes longer.</summary>
    public DateOnly FirstDueOn { get; private set; }

    /// <summary>By when it is answered (UK GDPR, article 12(3)).</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The working behind that day.</summary>
    public string DueBecause { get; private set; } = "";

    /// <summary>When the person was told that it takes longer; null where it does not.</summary>
    public DateOnly? ToldLongerOn { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>How: by post, handed over, with what.</summary>
    public string? AnsweredHow { get; private set; }

    public string? AnsweredBy { get; private set; }

    public string OpenedBy { get; private set; } = "";

    public static AccessRequest Open(
        Guid id, Guid settingId, string reference, Guid personId, DateOnly receivedOn, string identity, AnswerLimit limit, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(limit);
        ArgumentNullException.ThrowIfNull(by);
        if (personId == by.PersonId)
            throw new RuleBrokenException(new SomebodyElseAnswers());
        if (receivedOn > London.Date(now))
            throw new RuleBrokenException(new ReceivedInTheFuture());
        identity = ReasonMissing.Require(identity, "Identity");

        var answerBy = limit.First(receivedOn);
        var request = new AccessRequest
        {
            Id = id,
            SettingId = settingId,
            Reference = reference,
            PersonId = personId,
            ReceivedOn = receivedOn,
            FirstDueOn = answerBy.LastDay,
            DueOn = answerBy.LastDay,
            DueBecause = answerBy.Because,
            OpenedBy = by.Name,
        };
        request.Raise(new AccessRequestOpened(reference, request.DueOn), by, now, identity);
        return request;
    }

    /// <summary>The answer takes longer, and the person was told so and why before the first month was over.</summary>
    /// <param name="toldOn">London date on which they were told.</param>
    /// <param name="reason">Why, as they were told.</param>
    public void Extend(DateOnly toldOn, string reason, AnswerLimit limit, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(limit);
        GuardUnanswered(by);
        if (ToldLongerOn is not null)
            throw new RuleBrokenException(new ExtendedAlready());
        if (toldOn > London.Date(now) || toldOn < ReceivedOn)
            throw new RuleBrokenException(new ToldLongerUnlikely());
        if (toldOn > FirstDueOn)
            throw new RuleBrokenException(new ToldLongerTooLate(FirstDueOn));
        reason = ReasonMissing.Require(reason);

        var answerBy = limit.Extended(ReceivedOn);
        (ToldLongerOn, DueOn, DueBecause) = (toldOn, answerBy.LastDay, answerBy.Because);
        Raise(new AccessRequestExtended(Reference, DueOn), by, now, reason);
    }

    /// <summary>The answer has left. What was decided about its pieces stands from then on.</summary>
    public void RecordAnswer(DateOnly on, string how, Actor by, DateTimeOffset now)
    {
        GuardUnanswered(by);
        if (on > London.Date(now) || on < ReceivedOn)
            throw new RuleBrokenException(new AnsweredUnlikely());
        how = ReasonMissing.Require(how, "How");

        (AnsweredOn, AnsweredHow, AnsweredBy) = (on, how, by.Name);
        Raise(new AccessRequestAnswered(Reference, on, Late: on > DueOn), by, now, how);
    }

    // The person who asked comes first: nothing else is told to them here.
    private void GuardUnanswered(Actor by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.PersonId == PersonId)
            throw new RuleBrokenException(new SomebodyElseAnswers());
        if (AnsweredOn is not null)
            throw new RuleBrokenException(new AnsweredAlready());
    }
}
