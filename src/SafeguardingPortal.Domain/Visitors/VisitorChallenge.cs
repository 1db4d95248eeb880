using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Visitors;

/// <summary>A member of staff saw a visitor with a device and spoke to them (C115, C116).</summary>
public sealed class VisitorChallenge : Aggregate
{
    private VisitorChallenge()
    {
    }

    public Guid? VisitId { get; private init; }

    public string Who { get; private init; } = "";

    public string WhatWasSeen { get; private init; } = "";

    public string? WhatWasSaid { get; private init; }

    public DateTimeOffset At { get; private init; }

    public Guid ById { get; private init; }

    /// <summary>The report that it became, for those who may know of it.</summary>
    public Guid? ReportId { get; private init; }

    public static VisitorChallenge Record(
        Guid id, Guid settingId, Guid? visitId, string who, string whatWasSeen, string? whatWasSaid, Guid? reportId, Actor by,
        DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (string.IsNullOrWhiteSpace(who))
            throw new RuleBrokenException(new WhoWasChallengedMissing());
        if (string.IsNullOrWhiteSpace(whatWasSeen))
            throw new RuleBrokenException(new WhatWasSeenMissing());

        var challenge = new VisitorChallenge
        {
            Id = id,
            SettingId = settingId,
            VisitId = visitId,
            Who = who.Trim(),
            WhatWasSeen = whatWasSeen.Trim(),
            WhatWasSaid = string.IsNullOrWhiteSpace(whatWasSaid) ? null : whatWasSaid.Trim(),
            At = now,
            ById = by.PersonId,
            ReportId = reportId,
        };
        challenge.Raise(new VisitorChallenged(visitId, reportId is not null), by, now);
        return challenge;
    }
}
