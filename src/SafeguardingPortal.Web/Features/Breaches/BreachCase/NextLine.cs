using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Sheets;

namespace SafeguardingPortal.Web.Features.Breaches.BreachCase;

/// <summary>The one next action of a case.</summary>
/// <param name="Kind">Empty, due or overdue: the colour of the box beside its words.</param>
/// <param name="Button">Null where nothing is left to do.</param>
public sealed record NextLine(string Title, string Sentence, string Kind, string? By, string? Button, string Path)
{
    /// <summary>Who acts, where a case manager is appointed; otherwise whoever handles it.</summary>
    public string? Who { get; internal init; }

    /// <summary>Whom to ring, where the step is about that: their numbers stand beside it.</summary>
    public Agency? Rings { get; private init; }

    /// <summary>The one desk of the register, where a time limit of the setting's own names it.</summary>
    public Guid? EntryId { get; private init; }

    /// <summary>The forms of whom to tell or ask, in their order of fields.</summary>
    public IReadOnlyList<CaseAction> Sheets { get; private init; } = [];

    internal static NextLine Of(NextStep step, Breach breach, IReadOnlyList<BreachClock> clocks, DateTimeOffset now)
    {
        var at = $"/breaches/{breach.Id}";
        var (kind, by) = Standing(step, clocks, now);
        var whom = step.Required?.Whom;
        var waiting = step.Required is { } required ? breach.WaitingFor(required) ?? (breach.MadeWith(required) is [.., var last] ? last : null) : null;
        NextLine line = step.Kind switch
        {
            NextStepKind.Call999 => new(
                "Call 999", "Danger was reported. Make sure that 999 has been called, then record the call.", "overdue", null,
                "Record the 999 call", $"{at}/contacts/new?agency={Agency.Police999}"),
            NextStepKind.SayWhoIsMeant => new(
                "Say who is meant", "The words of the report may mean somebody of the setting, who is kept out of it until you say otherwise.", "due", null,
                "Say whom it is about", $"{at}/subjects"),
            NextStepKind.Triage when breach.State is BreachState.Reopened => new(
                "Triage it again", "Read what came to light, and decide again which procedure governs it. What was told before does not count for it.", kind, by,
                "Triage again", $"{at}/triage"),
            NextStepKind.Triage when breach is { Decision: TriageDecision.AdviceSought, NeedsTriageAgain: false } => new(
                "Triage it again", "Advice is on record. Decide by it which procedure governs the report, and say why.", "", null,
                "Triage again", $"{at}/triage"),
            NextStepKind.Triage => new(
                "Triage the report", "Read what was reported, decide which procedure governs it, and say why.", kind, by, "Triage", $"{at}/triage"),
            NextStepKind.Tell => new(
                step.Required?.Own?.Name ?? $"Tell {whom}", "Make the contact, then record whom you spoke to and what they said.", step.By is null ? "overdue" : kind, by,
                "Record the contact", $"{at}/contacts/new?{AddressOf(step.Required!)}"),
            NextStepKind.AwaitLadoAdvice or NextStepKind.AwaitAcknowledgement when waiting is { WaitsForRingBack: true } => new(
                $"Ring {whom} again",
                "Nobody was reached and nobody has rung back, so they do not know. Record the talk as a contact, or on the contact below that they rang back."
                + (step.Kind is NextStepKind.AwaitLadoAdvice ? " Until their advice is on record take down basic facts only." : ""),
                kind, by, "Record the contact", $"{at}/contacts/new?{AddressOf(step.Required!)}"),
            NextStepKind.AwaitLadoAdvice => new(
                "Wait for the LADO\u2019s advice",
                "Until it is on record take down basic facts only: who was there, when, who saw it, is there CCTV. Ask nobody about it.", kind, null,
                "Record the LADO\u2019s advice", waiting is null ? $"{at}/contacts/new?agency={Agency.Lado}" : $"{at}/contacts/{waiting.Id}/advice"),
            NextStepKind.AppointHandlers => new(
                "Say who handles it", breach.InvestigationIsLocked
                    ? "One person for the adult\u2019s side, another for the child\u2019s. Until the LADO\u2019s advice is on record they take basic facts only, and ask nobody about it."
                    : "One person for the adult\u2019s side, another for the child\u2019s.",
                "", null, "Say who handles it", $"{at}/handlers"),
            NextStepKind.NameWelfareContact => new(
                "Name a welfare contact", "Somebody who takes no part in the case keeps in touch with the person it is about. If there is none, say why.", "", null,
                "Name a welfare contact", $"{at}/welfare"),
            NextStepKind.ConsiderSuspension => new(
                "Consider alternatives to suspension", "Suspension is not neutral. Record what was considered and why, or why it does not arise.", "", null,
                "Consider alternatives", $"{at}/suspension"),
            NextStepKind.AskForAdvice => new(
                "Ask for advice", "You sought advice before deciding. The sheet says what they will ask; no name need be given at first.", "", null,
                "Open the advice sheet", $"{at}/sheets/{Agency.AdviceService}")
            { Rings = Agency.AdviceService },
            NextStepKind.AwaitAdvice => new(
                "Wait for the advice", "Record it word for word once they answer. Then triage again.", "", null,
                "Record the advice", $"{at}/contacts/{breach.AdviceAskedOf!.Id}/advice")
            {
                Rings = breach.AdviceAskedOf is { Agency: Agency.Other, EntryId: null } ? null : breach.AdviceAskedOf.Agency,
                EntryId = breach.AdviceAskedOf.EntryId,
            },
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
            NextStepKind.RecordAffected => new(
                "Say whether the people affected were told", "Whoever the data is about is told where it puts them at high risk. If it was not needed, say why.", "",
                null, "Record it", $"{at}/people-affected"),
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
        line = line with { Sheets = [.. SheetsFor(step, breach, clocks).Select(agency => SheetOf(agency, at))] };
        return step is { Kind: NextStepKind.Tell or NextStepKind.AwaitAcknowledgement or NextStepKind.AwaitLadoAdvice, Required: { } asked }
            ? line with { Rings = AgencyOf(asked), EntryId = asked.Own?.EntryId }
            : line;
    }

    // The clock says how it stands: what was done in time does not turn red the day after its limit.
    private static (string Kind, string? By) Standing(NextStep step, IReadOnlyList<BreachClock> clocks, DateTimeOffset now)
    {
        var clock = clocks.FirstOrDefault(one => step.Required is { } required ? one.Required == required : step.By is not null && one.Deadline == step.By);
        return clock?.Standing switch
        {
            ClockStanding.Overdue => ("overdue", step.By?.InWords()),
            ClockStanding.NoAcknowledgement => ("overdue", null),
            ClockStanding.DueToday => ("due", step.By?.InWords()),
            ClockStanding.WaitsForAcknowledgement when step.By is { } by && !by.IsOverdue(now) => (by.IsDueToday(now) ? "due" : "", by.InWords()),
            ClockStanding.Running => ("", step.By?.InWords()),
            null or ClockStanding.WaitsForAcknowledgement or ClockStanding.KeptInTime or ClockStanding.KeptLate or ClockStanding.Kept
                or ClockStanding.NotMadeWithReason => ("", null),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
    }

    // Before triage those whom it may be a matter for, and whoever gives advice without a name.
    private static IEnumerable<Agency> SheetsFor(NextStep step, Breach breach, IReadOnlyList<BreachClock> clocks)
    {
        IEnumerable<Agency> asked = step switch
        {
            { Kind: NextStepKind.Triage } => [.. clocks.Select(clock => AgencyOf(clock.Required)), Agency.AdviceService],
            { Required: { } required } => [AgencyOf(required)],
            _ => [],
        };
        if (breach.Decision is TriageDecision.AdviceSought && breach.IsOpen && breach.Contacts.All(contact => contact.Agency is not Agency.AdviceService))
            asked = asked.Append(Agency.AdviceService);
        return asked.Distinct().Where(agency => StandardSheets.All.Any(sheet => sheet.Agency == agency));
    }

    internal static CaseAction SheetOf(Agency agency, string at) => new($"Copy-sheet for {agency.InSentence()}", $"{at}/sheets/{agency}");

    private static Agency AgencyOf(RequiredContact required) => required.Own?.Agency ?? AgencyFor(required.Duty!.Value);

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
