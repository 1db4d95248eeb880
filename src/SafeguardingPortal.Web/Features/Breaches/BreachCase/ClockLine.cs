using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.BreachCase;

/// <summary>A clock in words: whom, by when, how it stands, and the sum behind it.</summary>
public sealed record ClockLine(string Title, string? By, string Because, string Kind, string Status, string? Source)
{
    internal static ClockLine Of(BreachClock clock)
    {
        var (kind, status) = clock.Standing switch
        {
            ClockStanding.Running => ("info", "Running"),
            ClockStanding.DueToday => ("due", clock.Duty is Duty.Police ? "Now" : "Due today"),
            ClockStanding.Overdue => ("overdue", "Overdue"),
            ClockStanding.WaitsForAcknowledgement => ("due", "Sent, not acknowledged yet"),
            ClockStanding.KeptInTime => ("kept", "Told in time"),
            ClockStanding.KeptLate => ("overdue", "Told late"),
            ClockStanding.NotMadeWithReason => ("quiet", "Not told, with a reason"),
            _ => throw new ArgumentOutOfRangeException(nameof(clock)),
        };
        var title = clock.IfItApplies ? $"If it is an allegation: tell {clock.Duty.Label()}" : $"Tell {clock.Duty.Label()}";
        return new(title, clock.Deadline?.InWords(), clock.Because, kind, status, SourceOf(clock));
    }

    private static string? SourceOf(BreachClock clock) => clock.Deadline is { } deadline
        ? $"{deadline.Rule.Edition}. Checked on {Words.Date(deadline.Rule.CheckedOn)}."
        : null;
}

internal static class DeadlineWords
{
    /// <summary>A day where the rule counts days, a minute where it counts hours.</summary>
    public static string InWords(this Domain.Calendar.Deadline deadline) =>
        deadline.LastMoment is { } moment ? Words.DateTime(moment) : Words.Date(deadline.LastDay);
}
