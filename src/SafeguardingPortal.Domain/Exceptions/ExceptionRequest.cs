using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Exceptions;

/// <summary>
/// Someone asks to use a device where the rules say no, and someone else decides (C098–C109).
/// Whether it is live or over follows from its state and the clock, so nothing has to run for it to end.
/// </summary>
public sealed partial class ExceptionRequest : Aggregate
{
    /// <summary>Filling in the form takes a while, so "from now" may lie a little in the past when it arrives.</summary>
    private static readonly TimeSpan FormTime = TimeSpan.FromMinutes(30);

    private readonly List<ExceptionUse> uses = [];

    private ExceptionRequest()
    {
    }

    /// <summary>Such as EX-2026-0001, numbered per setting.</summary>
    public string Reference { get; private init; } = "";

    public ExceptionType Type { get; private init; }

    /// <summary>Who would use the device, or, for visitors and learners, who answers for them.</summary>
    public Guid RequesterId { get; private init; }

    public DeviceKind Device { get; private init; }

    public string What { get; private init; } = "";

    /// <summary>The need behind it; see <see cref="ExceptionAccess.MayReadWhy"/>.</summary>
    public string Why { get; private init; } = "";

    public string Where { get; private init; } = "";

    public string? ForWhom { get; private init; }

    public string? WhyNoSettingDevice { get; private init; }

    public DateTimeOffset From { get; private init; }

    public DateTimeOffset Until { get; private set; }

    public DateTimeOffset RequestedAt { get; private init; }

    public ExceptionState State { get; private set; }

    public RiskAssessment? RiskAssessment { get; private set; }

    public Guid? DecidedById { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? DecisionReason { get; private set; }

    public string? Conditions { get; private set; }

    /// <summary>Who is said to have given permission by word of mouth, and when; null for a request made in writing.</summary>
    public Guid? GrantedById { get; private init; }

    public DateTimeOffset? GrantedAt { get; private init; }

    /// <summary>Written down after the use had begun (C104).</summary>
    public bool RecordedLate { get; private init; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public string? ClosedReason { get; private set; }

    public IReadOnlyList<ExceptionUse> Uses => uses;

    public static ExceptionRequest Ask(Guid id, Guid settingId, string reference, ExceptionWish wish, Actor by, DateTimeOffset now)
    {
        wish = wish.Checked();
        if (wish.From < now - FormTime)
            throw new RuleBrokenException(new PermissionComesFirst());

        var request = new ExceptionRequest(id, settingId, reference, wish, by.PersonId, now);
        request.Raise(new ExceptionRequested(reference, wish.Type.PublicLabel(), wish.From, wish.Until), by, now);
        return request;
    }

    /// <summary>
    /// Writes down permission given by word of mouth. It counts at once when the person who gave it records it; the word of the
    /// person who wanted it waits until someone who may decide confirms it.
    /// </summary>
    public static ExceptionRequest RecordWordOfMouth(
        Guid id, Guid settingId, string reference, ExceptionWish wish, Guid requesterId, Guid grantedById, DateTimeOffset grantedAt,
        SettingRules rules, Actor by, DateTimeOffset now)
    {
        wish = wish.Checked();
        if (rules.PermissionMustBeWritten)
            throw new RuleBrokenException(new MustBeWrittenFirst());
        if (!wish.Type.Rules().WordOfMouth)
            throw new RuleBrokenException(new NotByWordOfMouth());
        if (grantedById == requesterId)
            throw new RuleBrokenException(new OwnRequest());
        if (grantedAt > now)
            throw new RuleBrokenException(new GrantedInTheFuture());
        if (grantedAt > wish.From)
            throw new RuleBrokenException(new GrantedAfterUse());

        var request = new ExceptionRequest(id, settingId, reference, wish, requesterId, now)
        {
            GrantedById = grantedById,
            GrantedAt = grantedAt,
            RecordedLate = wish.From < now,
        };
        var confirmed = by.PersonId == grantedById && ExceptionAccess.MayDecide(request, by);
        if (confirmed)
            request.Settle(ExceptionState.Approved, "Given by word of mouth", conditions: null, by, now);
        request.Raise(new WordOfMouthRecorded(reference, grantedById, grantedAt, confirmed), by, now);
        return request;
    }

    public void AssessRisk(
        string hazards, string whoIsAtRisk, string controls, ResidualRisk residualRisk, DateOnly assessedOn,
        Actor by, DateTimeOffset now)
    {
        RequireWaiting();
        if (by.PersonId != RequesterId && !ExceptionAccess.MayDecide(this, by))
            throw new RuleBrokenException(new NotYourRequest());
        RequirePart(hazards, "Hazards");
        RequirePart(whoIsAtRisk, "WhoIsAtRisk");
        RequirePart(controls, "Controls");
        if (assessedOn > London.Date(now))
            throw new RuleBrokenException(new AssessedInTheFuture());

        RiskAssessment = new RiskAssessment(
            hazards.Trim(), whoIsAtRisk.Trim(), controls.Trim(), residualRisk, assessedOn, by.PersonId);
        Raise(new RiskAssessed(Reference, residualRisk, assessedOn), by, now);
    }

    public void Approve(string reason, Actor by, DateTimeOffset now)
    {
        RequireApprovable(by, now);
        Settle(ExceptionState.Approved, ReasonMissing.Require(reason), conditions: null, by, now);
        Raise(new ExceptionApproved(Reference, WithConditions: false), by, now, OnRecord(reason));
    }

    public void ApproveWithConditions(string conditions, string reason, Actor by, DateTimeOffset now)
    {
        RequireApprovable(by, now);
        if (string.IsNullOrWhiteSpace(conditions))
            throw new RuleBrokenException(new ConditionsMissing());

        Settle(ExceptionState.ApprovedWithConditions, ReasonMissing.Require(reason), conditions.Trim(), by, now);
        Raise(new ExceptionApproved(Reference, WithConditions: true), by, now, OnRecord(reason));
    }

    public void Refuse(string reason, Actor by, DateTimeOffset now)
    {
        RequireWaiting();
        RequireDecider(by);
        Settle(ExceptionState.Refused, ReasonMissing.Require(reason), conditions: null, by, now);
        Raise(new ExceptionRefused(Reference), by, now, OnRecord(reason));
    }

    public void Withdraw(string reason, Actor by, DateTimeOffset now)
    {
        if (by.PersonId != RequesterId)
            throw new RuleBrokenException(new NotYourRequest());
        var standing = StandingAt(now);
        if (standing is ExceptionStanding.Refused or ExceptionStanding.Withdrawn or ExceptionStanding.Revoked or ExceptionStanding.Expired)
            throw new RuleBrokenException(new NothingToWithdraw());

        Close(ExceptionState.Withdrawn, ReasonMissing.Require(reason), now);
        Raise(new ExceptionWithdrawn(Reference), by, now, OnRecord(reason));
    }

    /// <summary>Takes an approval back before it ends; nothing may be used from then on.</summary>
    public void Revoke(string reason, Actor by, DateTimeOffset now)
    {
        RequireDecider(by);
        if (StandingAt(now) is not (ExceptionStanding.Upcoming or ExceptionStanding.Live))
            throw new RuleBrokenException(new NothingToRevoke());

        Close(ExceptionState.Revoked, ReasonMissing.Require(reason), now);
        Raise(new ExceptionRevoked(Reference), by, now, OnRecord(reason));
    }

    public void RecordUse(Guid useId, DateTimeOffset from, DateTimeOffset until, string note, Actor by, DateTimeOffset now)
    {
        if (by.PersonId != RequesterId && !ExceptionAccess.MayDecide(this, by))
            throw new RuleBrokenException(new NotYourRequest());
        if (DecidedAt is null || State == ExceptionState.Refused)
            throw new RuleBrokenException(new NeverApproved());
        if (until <= from)
            throw new RuleBrokenException(new UseEndsBeforeItStarts());
        if (until > now)
            throw new RuleBrokenException(new UseInTheFuture());

        var allowedFrom = GrantedAt is null && DecidedAt > From ? DecidedAt : From;
        var outside = from < allowedFrom || until > (ClosedAt < Until ? ClosedAt : Until);
        uses.Add(new ExceptionUse(useId, from, until, ReasonMissing.Require(note, "Note"), outside, now));
        Raise(new ExceptionUsed(Reference, from, until, outside), by, now);
    }

    public ExceptionStanding StandingAt(DateTimeOffset now) => ExceptionStandings.Of(State, From, Until, now);

    private ExceptionRequest(Guid id, Guid settingId, string reference, ExceptionWish wish, Guid requesterId, DateTimeOffset now)
    {
        Id = id;
        SettingId = settingId;
        Reference = reference;
        Type = wish.Type;
        RequesterId = requesterId;
        Device = wish.Device;
        What = wish.What;
        Why = wish.Why;
        Where = wish.Where;
        ForWhom = wish.ForWhom;
        WhyNoSettingDevice = wish.WhyNoSettingDevice;
        From = wish.From;
        Until = wish.Until;
        RequestedAt = now;
    }

    private void RequireApprovable(Actor by, DateTimeOffset now)
    {
        RequireWaiting();
        RequireDecider(by);
        if (Until <= now && GrantedAt is null)
            throw new RuleBrokenException(new TimeHasPassed());
        if (Type.Rules().RiskAssessment && RiskAssessment is null)
            throw new RuleBrokenException(new RiskAssessmentMissing());
    }

    private void RequireWaiting()
    {
        if (State != ExceptionState.Requested)
            throw new RuleBrokenException(new DecidedAlready());
    }

    private void RequireDecider(Actor by)
    {
        if (by.PersonId == RequesterId)
            throw new RuleBrokenException(new OwnRequest());
        if (!ExceptionAccess.MayDecide(this, by))
            throw new RuleBrokenException(new NotADecider());
    }

    private static void RequirePart(string text, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new RuleBrokenException(new RiskAssessmentIncomplete(field));
    }

    private void Settle(ExceptionState state, string reason, string? conditions, Actor by, DateTimeOffset now)
    {
        State = state;
        DecidedById = by.PersonId;
        DecidedAt = now;
        DecisionReason = reason;
        Conditions = conditions;
    }

    private void Close(ExceptionState state, string reason, DateTimeOffset now)
    {
        State = state;
        ClosedAt = now;
        ClosedReason = reason;
    }

    /// <summary>The audit trail has more readers than a private request, and a reason may tell what the need is.</summary>
    private string OnRecord(string reason) => Type.Rules().Private ? "Given, and kept with the request" : reason;
}
