using SafeguardingPortal.Domain.Breaches;

namespace SafeguardingPortal.Web.Features.Breaches.BreachCase;

/// <summary>The one next action of a case.</summary>
/// <param name="Kind">Empty, due or overdue: the colour of the box beside its words.</param>
/// <param name="Button">Null where nothing is left to do.</param>
public sealed record NextLine(string Title, string Sentence, string Kind, string? By, string? Button, string Path)
{
    /// <summary>Whom to ring, where the step is about that: their numbers stand beside it.</summary>
    public Agency? Rings { get; private init; }

    /// <summary>The one desk of the register, where a time limit of the setting's own names it.</summary>
    public Guid? EntryId { get; private init; }

    internal static NextLine Of(NextStep step, Breach breach, DateTimeOffset now)
    {
        var at = $"/breaches/{breach.Id}";
        var by = step.By?.InWords();
        var kind = step.By is { } deadline && deadline.IsOverdue(now) ? "overdue" : step.By is { } near && near.IsDueToday(now) ? "due" : "";
        var whom = step.Required?.Whom;
        var waiting = step.Required is { } required ? breach.WaitingFor(required) ?? breach.Contacts.LastOrDefault(required.IsMetBy) : null;
        NextLine line = step.Kind switch
        {
            NextStepKind.Call999 => new(
                "Call 999", "Danger was reported. Make sure that 999 has been called, then record the call.", "overdue", null,
                "Record the 999 call", $"{at}/contacts/new?agency={Agency.Police999}"),
            NextStepKind.SayWhoIsMeant => new(
                "Say who is meant", "The words of the report may mean somebody of the setting, who is kept out of it until you say otherwise.", "due", null,
                "Say whom it is about", $"{at}/subjects"),
            NextStepKind.Triage => new(
                "Triage the report", "Read what was reported, decide which procedure governs it, and say why.", kind, by, "Triage", $"{at}/triage"),
            NextStepKind.Tell => new(
                step.Required?.Own?.Name ?? $"Tell {whom}", "Make the contact, then record whom you spoke to and what they said.", step.By is null ? "overdue" : kind, by,
                "Record the contact", $"{at}/contacts/new?{AddressOf(step.Required!)}"),
            NextStepKind.AwaitLadoAdvice => new(
                "Wait for the LADO\u2019s advice",
                "Until it is on record take down basic facts only: who was there, when, who saw it, is there CCTV. Ask nobody about it.", kind, null,
                "Record the LADO\u2019s advice", waiting is null ? $"{at}/contacts/new?agency={Agency.Lado}" : $"{at}/contacts/{waiting.Id}/advice"),
            NextStepKind.AwaitAcknowledgement => new(
                $"Wait until {whom} acknowledge it", "A contact that nobody acknowledged counts as not made. Ring them if nothing comes back.", kind, by,
                "Record the acknowledgement", $"{at}/contacts/{waiting!.Id}/acknowledgement"),
            NextStepKind.RecordOutcome => new(
                "Record the outcome", "Say how it ended, what was done and by whom.", "", null, "Record the outcome", $"{at}/outcome"),
            NextStepKind.DecideOnDbs => new(
                "Decide on a referral to the DBS", "A legal duty, which stands even where the person has resigned or left. Say why, either way.", "due", null,
                "Decide on the referral", $"{at}/dbs"),
            NextStepKind.DecideOnTra => new(
                "Decide on a referral to the TRA", "Asked for whenever somebody was removed or left before that. It concerns teachers only.", "due", null,
                "Decide on the referral", $"{at}/tra"),
            NextStepKind.RecordReference => new(
                $"Record the reference of {whom}", "It proves the contact and finds it again. If they gave none, say why.", "", null,
                "Record the reference", $"{at}/contacts/{breach.WithoutReference(step.Required!)!.Id}/reference"),
            NextStepKind.PutOnRegister => new(
                "Put it on the register of concerns", "A low-level concern counts where it is seen together with others. If nothing of it belongs there, say why.", "",
                null, "Put it on the register", $"/concerns/new?case={breach.Id}"),
            NextStepKind.Debrief => new(
                "Hold the debrief", "Look back together: what made it possible, and what will be different.", "", null, "Record the debrief",
                $"{at}/debrief"),
            NextStepKind.Close => new("Close the case", "Everything that must be done is on record.", "", null, "Close the case", $"{at}/close"),
            NextStepKind.Nothing => new("This case is closed", "Nothing waits. It can be reopened with a reason.", "", null, null, at),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
        return step is { Kind: NextStepKind.Tell or NextStepKind.AwaitAcknowledgement or NextStepKind.AwaitLadoAdvice, Required: { } asked }
            ? line with { Rings = asked.Own?.Agency ?? AgencyFor(asked.Duty!.Value), EntryId = asked.Own?.EntryId }
            : line;
    }

    private static string AddressOf(RequiredContact required) => required.Own switch
    {
        { EntryId: { } entry } => $"entry={entry}",
        { } own => $"agency={own.Agency}",
        null => $"agency={AgencyFor(required.Duty!.Value)}",
    };

    internal static Agency AgencyFor(Duty duty) => duty switch
    {
        Duty.Police => Agency.Police101,
        Duty.Lado => Agency.Lado,
        Duty.Ofsted => Agency.Ofsted,
        Duty.Ico => Agency.Ico,
        Duty.SocialCare or Duty.MandatoryReport => Agency.ChildrensSocialCare,
        Duty.Dbs => Agency.Dbs,
        Duty.Tra => Agency.Tra,
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };
}
