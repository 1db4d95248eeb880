using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.BreachCase;

/// <summary>A clock in words: whom, by when, how it stands, and the sum behind it.</summary>
public sealed record ClockLine(string Title, string? By, string Because, string Kind, string Status, string? Source, string? Proof)
{
    /// <summary>The same words on the case, on the page of its working, and wherever else a clock stands.</summary>
    internal static ClockLine Of(BreachClock clock)
    {
        var (kind, status) = clock.Standing switch
        {
            ClockStanding.Running => ("info", "Running"),
            ClockStanding.DueToday => ("due", clock.Duty is Duty.Police or Duty.Dbs or Duty.Tra ? "Now" : "Due today"),
            ClockStanding.Overdue => ("overdue", "Overdue"),
            ClockStanding.WaitsForAcknowledgement when clock.Proof is { WaitsForRingBack: true } => ("due", "Rung, nobody reached yet"),
            ClockStanding.NoAcknowledgement when clock.Proof is { WaitsForRingBack: true } => ("overdue", "Rung, and nobody rang back"),
            ClockStanding.WaitsForAcknowledgement => ("due", "Sent, not acknowledged yet"),
            ClockStanding.NoAcknowledgement => ("overdue", "Sent, and no receipt came"),
            ClockStanding.KeptInTime => ("kept", "Told in time"),
            ClockStanding.KeptLate => ("overdue", "Told late"),
            ClockStanding.Kept => ("kept", "Told"),
            ClockStanding.NotMadeWithReason => ("quiet", "Not told, with a reason"),
            _ => throw new ArgumentOutOfRangeException(nameof(clock)),
        };
        var title = clock switch
        {
            { IfItApplies: true, Required.Own: { } own } => $"If triage asks for it: {own.Name}",
            { IfItApplies: true, Duty: { } duty } => $"{If(duty)} {clock.Required.Whom}",
            _ => clock.Title(),
        };
        return new(title, clock.Deadline?.InWords(), clock.Because, kind, status, SourceOf(clock), ProofOf(clock.Proof));
    }

    private static string If(Duty duty) => duty is Duty.Police ? "If it may be an offence: tell"
        : duty is Duty.Ico ? "If personal data got out: tell"
        : duty is Duty.SocialCare ? "If a child may need help: tell"
        : duty is Duty.MandatoryReport ? "If it is so: tell"
        : "If it is an allegation: tell";

    private static string? ProofOf(Contact? contact) => contact is null ? null
        : $"{contact.AgencyName ?? contact.Agency.Label()}, {Words.DateTime(contact.At)}, {contact.Method.Label()}: {contact.MadeBy} to {contact.SpokeTo}"
            + (contact.Reference is null ? "" : $", reference {contact.Reference}")
            + (contact.AcknowledgedAt is { } received ? $"; received {Words.DateTime(received)}" : "; no receipt yet");

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
