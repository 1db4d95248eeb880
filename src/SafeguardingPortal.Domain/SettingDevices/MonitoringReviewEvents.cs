using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SettingDevices;

public sealed record MonitoringReviewed(MonitoringKind Kind, DateOnly From, DateOnly Until) : DomainEvent
{
    public override string Sentence => $"Reviewed {Kind.Label().ToLowerInvariant()}";
}

public sealed record MonitoringFindingAdded(Guid OwnerId, DateOnly DueOn) : DomainEvent
{
    public override string Sentence => "Wrote down a finding and what is done about it";
}

public sealed record MonitoringFindingClosed(Guid OwnerId) : DomainEvent
{
    public override string Sentence => "What a finding asked for was done";
}

public sealed record PeriodEndsBeforeItStarts() : Refusal("The last day must not be before the first.", "PeriodUntil");

public sealed record PeriodNotOver() : Refusal("Enter a period that has passed.", "PeriodUntil");

public sealed record NextReviewNotLater() : Refusal("Enter a day later than today.", "NextOn");

public sealed record LookedAtMissing() : Refusal("Say what you looked at, and how.", "LookedAt");

public sealed record FindingMissing() : Refusal("Say what was found.", "What");

public sealed record FindingActionMissing() : Refusal("Say what is done about it.", "Action");

public sealed record FindingClosedAlready() : Refusal("This finding was closed already.");

public static class MonitoringKindLabels
{
    public static string Label(this MonitoringKind kind) => kind switch
    {
        MonitoringKind.DeviceUse => "Use of devices",
        MonitoringKind.Filtering => "Filtering",
        MonitoringKind.Both => "Use of devices and filtering",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
