using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Web.Platform.Display;

namespace SafeguardingPortal.Web.Features.Exceptions.ExceptionDetails;

public sealed record ExceptionDetailsPage(
    ExceptionLine Line,
    ExceptionStanding Standing,
    PrivatePart? Private,
    string? DecidedBy,
    DateTimeOffset? DecidedAt,
    string? GrantedBy,
    DateTimeOffset? GrantedAt,
    IReadOnlyList<UseLine> Uses,
    IReadOnlyList<TimelineItem> Timeline,
    Possible Can,
    bool RiskAssessmentNeeded);

/// <summary>What is told only to the requester and the deciders where the need is medical; null when the reader is neither.</summary>
public sealed record PrivatePart(
    string What,
    string Why,
    string Where,
    string? ForWhom,
    string? WhyNoSettingDevice,
    string? DecisionReason,
    string? Conditions,
    string? ClosedReason,
    RiskFacts? Risk,
    DateTimeOffset? WantedUntil,
    string? WantedBecause);

public sealed record RiskFacts(
    string Hazards, string WhoIsAtRisk, string Controls, ResidualRisk ResidualRisk, DateOnly AssessedOn, string AssessedBy);

public sealed record UseLine(DateTimeOffset From, DateTimeOffset Until, string Note, bool OutsidePermission);

/// <summary>What this reader can do next.</summary>
public sealed record Possible(bool Decide, bool AssessRisk, bool Withdraw, bool Revoke, bool RecordUse, bool AskForLonger,
    bool DecideLonger);
