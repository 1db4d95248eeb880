using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Features.Breaches.BreachCase;

/// <summary>What else may be done now, beside the next action: quiet links.</summary>
public sealed record CaseActions(bool IsOpen, IReadOnlyList<CaseAction> All)
{
    /// <summary>For whoever may read the case and not work on it.</summary>
    public static CaseActions None { get; } = new(false, []);

    internal static CaseActions Of(Breach breach, SettingRules rules, CaseWork? work)
    {
        var at = $"/breaches/{breach.Id}";
        if (!breach.IsOpen)
            return new(false, [new("Reopen the case", $"{at}/reopen"), .. Lesson(breach), .. Beside(breach)]);

        List<CaseAction> actions =
        [
            new("Record a contact", $"{at}/contacts/new"),
            new("Add a note", $"{at}/notes/new"),
            .. breach.OpenFacts.Count == 0 ? Array.Empty<CaseAction>() : [new("Add a basic fact", $"{at}/facts")],
            new("Record that parents were told", $"{at}/parents"),
            .. breach.AsksOfAffected ? [new("Record whether the people affected were told", $"{at}/people-affected")] : Array.Empty<CaseAction>(),
            new("Plan a task", $"{at}/tasks/new"),
            new("Record an interview, evidence or a decision", $"{at}/entries/new"),
            new("Name a welfare contact", $"{at}/welfare"),
            new("Consider alternatives to suspension", $"{at}/suspension"),
            new("Add a private note", $"{at}/private-notes/new"),
            new("Add files", $"{at}/files/new"),
            new("Write to the reporter", $"{at}/messages/new"),
            new("Say who handles it", $"{at}/handlers"),
            new("Close it as part of another report", $"{at}/part-of"),
            new("Choose when to look at it again", $"{at}/look-again"),
            new("Change whom it is about", $"{at}/subjects"),
            new("Keep somebody out of it", $"{at}/conflicts"),
            .. Lesson(breach),
            .. Beside(breach),
        ];
        actions.AddRange(breach.Duties().Select(duty =>
            new CaseAction($"Copy-sheet for {duty.Label()}", $"{at}/sheets/{NextLine.AgencyFor(duty)}")));
        actions.Add(NextLine.SheetOf(Agency.AdviceService, at));
        actions.Add(new(breach.Decision is null ? "Triage the report" : "Triage again", $"{at}/triage"));
        if (breach.KnownAt < breach.EnteredAt)
            actions.Add(new("Put later when the setting knew", $"{at}/knew-later"));
        foreach (var required in breach.RequiredContacts().Where(one => breach.StandingOf(one) is DutyStanding.Open && breach.MayBeLeftOut(one)))
            actions.Add(new($"Say why {required.Whom} will not be told", $"{at}/not-made/{required.Key.ToLowerInvariant()}"));
        if (breach.State is not BreachState.Reported && breach.InvestigationIsLocked && !breach.NeedsTriageAgain)
            actions.Add(new("Look into it before the LADO advises", $"{at}/unlock"));
        actions.AddRange(breach.CareOwed(work).Select(step => new CaseAction(step switch
        {
            CareStep.Handlers => "Say why nobody is appointed for both sides",
            CareStep.WelfareContact => "Say why there is no welfare contact",
            CareStep.Suspension => "Say why suspension does not arise",
            _ => throw new ArgumentOutOfRangeException(nameof(breach)),
        }, $"{at}/left-undone/{step}")));
        if (breach is { Decision: TriageDecision.LowLevelConcern, OnRegister: false })
            actions.Add(new("Say why it is not on the register of concerns", $"{at}/no-concern"));
        if (breach.State is BreachState.OutcomeRecorded)
        {
            actions.Add(new("Change the outcome", $"{at}/outcome"));
            actions.Add(new(breach.DbsDecision is null ? "Decide on a referral to the DBS" : "Change the decision on the DBS", $"{at}/dbs"));
            if (breach.NeedsTraDecision || breach.TraDecision is not null)
                actions.Add(new(breach.TraDecision is null ? "Decide on a referral to the TRA" : "Change the decision on the TRA", $"{at}/tra"));
            if (breach.DebriefHeldOn is not null || !rules.DebriefRequired)
                actions.Add(new(breach.DebriefHeldOn is null ? "Say why there is no debrief" : "Change the debrief", $"{at}/debrief"));
        }

        return new(true, actions);
    }

    private static IEnumerable<CaseAction> Lesson(Breach breach) =>
        breach.DebriefHeldOn is null ? [] : [new("Carry out a lesson", $"/breaches/{breach.Id}/lessons/new")];

    // Pages of other subjects about the same case.
    private static IEnumerable<CaseAction> Beside(Breach breach) =>
    [
        new("Low-level concerns", $"/breaches/{breach.Id}/concerns"),
        new("How long it is kept", $"/records/{breach.Id}"),
        new("The case on paper", $"/breaches/{breach.Id}/bundle"),
    ];
}

public sealed record CaseAction(string Words, string Path);
